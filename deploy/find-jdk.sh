# Sourced by run and verify: sets JAVA_HOME to a JDK that can build and run Golden Thread, and jdk_version to its number.
# JAVA_HOME wins if it is new enough; otherwise the newest of the usual folders.

readonly oldest_jdk=21

# Prints the feature number of the JDK in folder $1; nothing if there is no JDK.
jdk_number() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
  local folder number
  jdk_version=$(jdk_number "${JAVA_HOME:-}")
  if [ "${jdk_version:-0}" -ge "$oldest_jdk" ]; then
    return
  fi
  local given=${JAVA_HOME:-} best='' best_number=0
  for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    number=$(jdk_number "$folder")
    if [ "${number:-0}" -gt "$best_number" ]; then
      best=$folder
      best_number=$number
    fi
  done
  if [ "$best_number" -lt "$oldest_jdk" ]; then
    echo "No JDK $oldest_jdk or newer found (looked at JAVA_HOME and the usual folders): install one, or set JAVA_HOME to it." >&2
    exit 1
  fi
  if [ -n "$given" ]; then
    echo "JAVA_HOME ($given) holds no JDK $oldest_jdk or newer; another one is taken." >&2
  fi
  export JAVA_HOME=$best
  jdk_version=$best_number
}

find_jdk
echo "JDK $jdk_version in $JAVA_HOME"
