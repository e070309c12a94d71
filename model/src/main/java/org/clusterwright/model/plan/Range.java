package org.clusterwright.model.plan;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The least and the most a number of the plan file may be, both allowed. The reader, the schema and
/// `--set` all take it from here.
/// For a sourced value it bounds the value and its low and high; for a list, its length.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Range {
    double min();

    double max();
}
