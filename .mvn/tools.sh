# Finds what the build needs, for `run` and `verify`. Sourced, never run. Sets JAVA_HOME and puts Java and Node first on the PATH.

NODE_VERSION=24.21.0
NPM_VERSION=11.13.0
NEWEST_TRIED_JAVA=25
OLDEST_JAVA=21
OLDEST_NODE=24

# Java reads and writes file names in Japanese in a UTF-8 locale only; in the C locale it leaves such files out in silence.
export LC_ALL=C.UTF-8

fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

# Major version of the JDK in a folder; nothing where there is none with a compiler.
java_major() {
  [ -x "$1/bin/javac" ] || return 0
  "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'
}

# JAVA_HOME first, then the usual places, then the PATH; of the usual places the newest one tried.
find_java() {
  local candidate major best='' best_major=0
  if [ "$(java_major "${JAVA_HOME:-/nowhere}")" -ge "$OLDEST_JAVA" ] 2>/dev/null; then
    best=$JAVA_HOME
  else
    for candidate in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* /opt/*jdk*; do
      major=$(java_major "$candidate")
      [ "${major:-0}" -ge "$OLDEST_JAVA" ] && [ "${major:-0}" -le "$NEWEST_TRIED_JAVA" ] && [ "$major" -gt "$best_major" ] \
        && best=$candidate && best_major=$major
    done
    if [ -z "$best" ] && command -v javac >/dev/null; then
      candidate=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
      [ "$(java_major "$candidate")" -ge "$OLDEST_JAVA" ] && best=$candidate
    fi
  fi
  [ -n "$best" ] || fail "Kurogo needs a JDK $OLDEST_JAVA or newer (Temurin 25 is the one it is built with); install one or set JAVA_HOME. / JDK $OLDEST_JAVA 以上が必要です。"
  export JAVA_HOME=$best PATH="$best/bin:$PATH"
}

find_maven() {
  command -v mvn >/dev/null || fail "Kurogo is built with Maven 3.8 or newer, and there is no mvn on the PATH; install Maven. / Maven が必要です。"
}

# The Node on the PATH where it is new enough, else one fetched from npm into .tools.
find_node() {
  local major folder platform
  major=$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p')
  [ "${major:-0}" -ge "$OLDEST_NODE" ] && return 0
  folder="$PWD/.tools/node-$NODE_VERSION"
  if [ ! -x "$folder/bin/node" ]; then
    command -v npm >/dev/null || fail "Building Kurogo needs Node $OLDEST_NODE or newer, or any npm to fetch it with; install Node. / Node $OLDEST_NODE 以上が必要です。"
    platform="$(uname -s | tr 'A-Z' 'a-z')-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')"
    printf 'Fetching Node %s …\n' "$NODE_VERSION"
    npm install --global --prefix "$folder" --ignore-scripts --no-fund --no-audit --loglevel error \
      "node-$platform@$NODE_VERSION" "npm@$NPM_VERSION" >/dev/null \
      || { rm -rf "$folder"; fail "Node $NODE_VERSION could not be fetched from npm; check the network, or install Node $OLDEST_NODE or newer. / Node を取得できませんでした。"; }
  fi
  export PATH="$folder/bin:$PATH"
}

# A bundle of the browser's part that is kept from an earlier build lacks what new screens need, and is taken for good.
forget_bundle() {
  rm -rf src/main/bundles target/classes/META-INF/VAADIN
}

# What stands for %41 and its like in an address.
percent_decoded() {
  local text=${1//\\/\\\\}
  printf '%b' "${text//%/\\x}"
}

# A PostgreSQL by its usual address, postgres://user:password@host:port/database?options: sets `postgres` to the same for Java, and
# hands user and password, where it names them, over in the environment, where other users of the machine do not see them as they would in a list of processes.
postgres_of() {
  local rest=$1 login=''
  case $rest in
    postgres://*/?*|postgresql://*/?*) rest=${rest#*://} ;;
    *) fail "--db takes postgres://user:password@host/database; the address given is another. / --db には postgres://利用者:パスワード@ホスト/データベース を指定してください。" ;;
  esac
  case ${rest%%/*} in *@*) login=${rest%%/*}; login=${login%@*}; rest=${rest#"$login"@} ;; esac
  postgres=jdbc:postgresql://$rest
  case $login in
    ''|:*) ;;
    *) export SPRING_DATASOURCE_USERNAME; SPRING_DATASOURCE_USERNAME=$(percent_decoded "${login%%:*}") ;;
  esac
  case $login in
    *:*) export SPRING_DATASOURCE_PASSWORD; SPRING_DATASOURCE_PASSWORD=$(percent_decoded "${login#*:}") ;;
  esac
}
