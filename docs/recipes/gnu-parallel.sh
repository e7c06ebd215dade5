#!/usr/bin/env bash
# A large corpus in parts with GNU parallel, over machines that share this folder; then the parts are joined.
#
#   bash gnu-parallel.sh manifest.csv results 8 machines.txt
#
# machines.txt names a machine per line, as `ssh` knows it; `raakvlak` must be on the PATH of each. Without it the parts are
# done one after the other on this machine. That is no faster than `raakvlak batch` by itself, which uses all cores.
# Stopped half way? Give the same command again: what is done is in the cache and is not done twice.
set -euo pipefail

# What goes for all parts: the parts of one run must have the same options.
options=(--format csv,parquet --paragraphs)

use='Use: bash gnu-parallel.sh <manifest or folder> <out folder> <number of parts> [file with machines]'
manifest=${1:?$use}
out=${2:?$use}
parts=${3:?$use}
where=()
[ -z "${4:-}" ] || where=(--sshloginfile "$4" --workdir "$PWD")

# One part at a time per machine: each part uses all cores of its machine. --quote keeps names with spaces whole.
parallel --jobs 1 --halt soon,fail=1 --quote "${where[@]}" \
  raakvlak batch "$manifest" -o "$out-parts/part{}" --shard "{}/$parts" \
  --cache "$out-cache" --resume "${options[@]}" ::: $(seq 1 "$parts")

raakvlak merge "$out-parts"/part* -o "$out" --resume
