# Sourced by run, check and bench: finds the tools that the build needs, or says how to install what is missing.
# Needs no terminal, writes nothing outside the project.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
# folders that are named from where one stands
for folder in BILATERAL_HOME BILATERAL_DATASETS; do
  case ${!folder:-/} in
    /*) ;;
    *) export "$folder=$PWD/${!folder}" ;;
  esac
done
cd "$project"
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

missing() {
  printf '%s\n' "$@" >&2
  exit 1
}

# the feature release of the JDK in a folder, or nothing where there is no JDK
jdk_release() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
  local on_path home candidate release newer=
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  home=${HOME:-/nonexistent}
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /usr/java/* /usr/local/lib/jvm/* /opt/java/* /opt/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$home"/.sdkman/candidates/java/* "$home"/.jdks/*; do
    [ -n "$candidate" ] || continue
    release=$(jdk_release "$candidate" || true)
    [ -n "$release" ] || continue
    if [ "$release" -eq 25 ]; then
      export JAVA_HOME=$candidate
      return
    fi
    [ "$release" -lt 25 ] || [ -n "$newer" ] || newer=$candidate
  done
  [ -n "$newer" ] || missing "JDK 25 is needed and was not found." \
    "Install it, e.g.: sudo apt-get install temurin-25-jdk   (or openjdk-25-jdk; macOS: brew install temurin@25)" \
    "or set JAVA_HOME to the folder of a JDK 25."
  export JAVA_HOME=$newer
}

find_maven() {
  command -v mvn > /dev/null || missing "Maven 3.8.7 or newer is needed and was not found." \
    "Install it, e.g.: sudo apt-get install maven   (macOS: brew install maven)"
}

# Vaadin's build needs Node 24. Where the machine's own is older, one is kept in the project; the pom finds it there.
find_node() {
  local version
  if [ ! -x .node/bin/node ]; then
    version=$(node --version 2> /dev/null | sed 's/^v\([0-9]*\).*/\1/' || true)
    if [ "${version:-0}" -ge 24 ]; then
      return
    fi
    command -v npm > /dev/null || missing "Node 24, or an older one with npm to fetch it, is needed and was not found." \
      "Install it, e.g.: sudo apt-get install nodejs npm   (macOS: brew install node@24)"
    echo "Fetching Node 24 into .node (once)"
    rm -rf .node.part
    npm install --global --prefix .node.part node@24 npm@11 > .node.log 2>&1 ||
      missing "$(cat .node.log)" "Node 24 could not be fetched: npm install --global --prefix .node node@24 npm@11"
    mv .node.part .node && rm -f .node.log
  fi
  export PATH=$project/.node/bin:$PATH
}

# the browser of the tests; its path is handed on as BILATERAL_CHROMIUM
find_chromium() {
  local candidate
  for candidate in "${BILATERAL_CHROMIUM:-}" chromium chromium-browser google-chrome; do
    if [ -n "$candidate" ] && command -v "$candidate" > /dev/null; then
      BILATERAL_CHROMIUM=$(command -v "$candidate")
      export BILATERAL_CHROMIUM
      return
    fi
  done
  if [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null && [ -z "${CHROMIUM_INSTALLED:-}" ]; then
    echo "Installing Chromium for the browser tests"
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; } > /dev/null ||
      missing "Chromium could not be installed: apt-get install chromium"
    CHROMIUM_INSTALLED=1 find_chromium
    return
  fi
  missing "Chromium is needed for the browser tests and was not found." \
    "Install it, e.g.: sudo apt-get install chromium" "or set BILATERAL_CHROMIUM to its path."
}

jar=target/bilateral.jar
cache=target/bilateral.aot # what the JVM learned from one start
# by itself the JVM begins with 1/64 of the machine’s memory, most of which an idle server never needs
java_options=(-XX:+UseSerialGC -Xms224m -Xmx768m)
built=target/built # its time is the start of the build that made the jar

jar_is_current() {
  [ -f "$jar" ] && [ -d "${jar%/*}/lib" ] && [ -f "$built" ] &&
    [ -z "$(find pom.xml package.json package-lock.json .mvn src/main frontend datasets \
      \( -path frontend/generated -o -path frontend/index.html -o -path src/main/bundles \) -prune \
      -o -newer "$built" \( -type f -o -path 'src/*' -o -path 'datasets/*' \) -print 2> /dev/null | head -n 1)" ]
}

# Maven in the project, with the time of its start kept for jar_is_current; another jar needs another cache
build() {
  mkdir -p target
  rm -f "$cache"
  touch target/.build
  mvn -B -ntp "$@" && touch -r target/.build "$built"
}

# Starts the product once on a throw-away data folder, uses it as readers do, and keeps the classes that it loaded, linked,
# with what was hot, for later starts. It sees none of the environment, which may name a database that people work with.
# Without that cache (an empty file) the product runs all the same, only later.
train() {
  local log=target/training.log port= trained
  echo "Learning from a first start (once after each build)"
  rm -rf target/training
  env -i "PATH=$PATH" "BILATERAL_HOME=$project/target/training" PORT=0 \
    "$JAVA_HOME/bin/java" "${java_options[@]}" -XX:AOTCacheOutput="$cache" -jar "$jar" > "$log" 2>&1 &
  trained=$!
  trap 'kill "$trained" 2> /dev/null' EXIT
  trap 'exit 130' INT TERM
  for i in {1..300}; do
    sleep 0.2
    port=$(sed -n 's|^Bilateral is ready at http://localhost:\([0-9]*\).*|\1|p' "$log")
    [ -z "$port" ] && kill -0 "$trained" 2> /dev/null || break
  done
  [ -z "$port" ] || PATH=$project/.node/bin:$PATH node bin/train.mjs "http://localhost:$port" >> "$log" 2>&1 ||
    echo "Less was learned than could be; the reason is in $log" >&2
  kill "$trained" 2> /dev/null || true
  wait "$trained" || true # a start that is asked to stop ends with 143
  trap - EXIT INT TERM
  rm -rf target/training
  if [ ! -f "$cache" ]; then
    echo "Nothing was learned, so starts take longer; the reason is in $log" >&2
    : > "$cache"
  fi
}
