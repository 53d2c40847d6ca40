#!/usr/bin/env bash
# How long the service takes to read, check and store a return, beside what psql takes to copy the same rows into the same
# tables, in turns. Needs ./run up on a fresh store, and psql (on Debian: apt-get install postgresql-client).
# usage: benchmarks/copy.sh [workers] [rounds]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source deploy/find-jdk.sh

readonly workers=${1:-100000} rounds=${2:-3}
readonly tables='content_workplace content_worker content_training manager_qualification'
rows=$(mktemp -d)
readonly rows
trap 'rm -rf "$rows"' EXIT
PGPASSWORD=$(cat .standalone/data/postgresql/password)
export PGPASSWORD
sql() { psql -X -q -A -t -v ON_ERROR_STOP=1 -h localhost -p 15432 -U postgres -d qualification_tracking "$@"; }

# A copy of the newest content's rows under an id of their own.
dump() {
  local table columns
  for table in $tables; do
    columns=$(sql -c "select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns
      where table_name = '$table' and column_name <> 'content_id'")
    echo "$columns" >"$rows/$table.columns"
    sql -c "\\copy (select '$1'::uuid, $columns from $table where content_id = (select max(id::text)::uuid from content)) to '$rows/$table'"
  done
}

copy_in() {
  local table
  for table in $tables; do
    sql -c "\\copy $table (content_id, $(cat "$rows/$table.columns")) from '$rows/$table'"
  done
}

for ((round = 1; round <= rounds; round++)); do
  validated=$("$JAVA_HOME/bin/java" -jar benchmarks/target/benchmarks-1.0.0-SNAPSHOT.jar --workers "$workers" \
    --workplaces $((workers / 50)) --training "$workers" --warm-up 0 --repeat 1 --seed "$round" | awk '$1 == "validate" {print $2}')
  id=$(sql -c "select gen_random_uuid()")
  dump "$id"
  start=$(date +%s.%N)
  copy_in
  copied=$(awk -v start="$start" -v end="$(date +%s.%N)" 'BEGIN {printf "%.2f", end - start}')
  for table in $tables; do
    sql -c "delete from $table where content_id = '$id'"
  done
  awk -v n="$workers" -v v="$validated" -v c="$copied" \
    'BEGIN {printf "%d workers: read, checked and stored in %.2f s; psql copies the same rows in %.2f s; ratio %.2f\n", n, v, c, v / c}'
done
