# Sourced by ./clusterwright and ./verify: finds a JDK 25 or later without starting a JVM.

no_jdk="Clusterwright needs a JDK 25 or later and found none: install one (Eclipse Temurin 25, for instance) or set CLUSTERWRIGHT_JAVA_HOME to its folder."
no_maven="Clusterwright is built with Maven 3.8 or later and found no mvn on the path: install Maven (package maven, for instance)."

# One sentence on standard error; 3 says that the machine is at fault.
fail() {
    printf '%s\n' "$1" >&2
    exit 3
}

# Whether a folder holds a compiler and a release file that says 25 or later.
is_jdk() {
    [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    local line version
    while IFS= read -r line; do
        case $line in
            JAVA_VERSION=*)
                version=${line#JAVA_VERSION=}
                version=${version//\"/}
                version=${version%%[!0-9]*}
                [ "${version:-0}" -ge 25 ]
                return
                ;;
        esac
    done <"$1/release"
    return 1
}

# Prints the first JDK 25 or later: what the user names first, then the folders where systems and tools put them.
find_jdk() {
    local folder compiler
    compiler=$(command -v javac) && compiler=$(readlink -f "$compiler" 2>/dev/null) || compiler=
    for folder in "${CLUSTERWRIGHT_JAVA_HOME:-}" "${JAVA_HOME:-}" "${compiler%/bin/javac}" \
        /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /opt/java/* /opt/jdk* /opt/*/jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "${HOME:-}"/.jdks/* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.local/share/mise/installs/java/*; do
        if is_jdk "$folder"; then
            printf '%s\n' "$folder"
            return
        fi
    done
    return 1
}
