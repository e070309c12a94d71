package org.clusterwright.architecture;

import com.tngtech.archunit.lang.ArchRule;

/// A rule of the house and the class that breaks it.
///
/// @param violation stands in a package of its own, so that the rule is seen to catch this class and nothing else
record Law(String sentence, ArchRule rule, Class<?> violation) {
    @Override
    public String toString() {
        return sentence;
    }
}
