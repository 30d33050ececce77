#!/usr/bin/env bash
# Has Kurogo evaluate fictional prefectures and recomputes every flag in Python, without any of Kurogo's code.
#
#   src/benchmark/recompute/recompute.sh [SEED…]     default 1 2 3 4 5 6 7 8
set -euo pipefail
here=$(dirname "$(readlink -f "$0")")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
status=0
for seed in "${@:-1 2 3 4 5 6 7 8}"; do
  for each in $seed; do
    python3 "$here/recompute.py" make "$each" "$folder/$each"
    "$here/../../../run" combine --round R7 --in "$folder/$each/in" --previous "$folder/$each/before" \
      --population "$folder/$each/population.csv" --out "$folder/$each/out" \
      --due 2026-05-31 --as-of 2026-06-15
    python3 "$here/recompute.py" check "$folder/$each" || status=1
  done
done
exit $status
