#!/usr/bin/env bash
# A large corpus in parts on a Slurm cluster: an array job does the parts, a second job joins them when all are done.
#
#   bash slurm-array.sh manifest.csv results 8
#
# Run it on the login node, in a folder that all nodes see, with `raakvlak` on the PATH. Adapt the lines below to your cluster.
# A part that failed or ran out of time: give the same command again. What is done is in the cache and is not done twice.
#SBATCH --job-name=raakvlak
#SBATCH --cpus-per-task=4
#SBATCH --mem=2G
#SBATCH --time=04:00:00
set -euo pipefail

# What goes for all parts: the parts of one run must have the same options.
options=(--format csv,parquet --paragraphs)

use='Use: bash slurm-array.sh <manifest or folder> <out folder> <number of parts>'
manifest=${1:?$use}
out=${2:?$use}
parts=${3:?$use}
step=${4:-submit}

case $step in
  submit)
    job=$(sbatch --parsable --array="1-$parts" "$0" "$manifest" "$out" "$parts" part)
    sbatch --dependency="afterok:${job%%;*}" --cpus-per-task=1 "$0" "$manifest" "$out" "$parts" merge
    ;;
  part)
    exec raakvlak batch "$manifest" -o "$out-parts/part$SLURM_ARRAY_TASK_ID" \
      --shard "$SLURM_ARRAY_TASK_ID/$parts" --threads "${SLURM_CPUS_PER_TASK:-1}" \
      --cache "$out-cache" --resume "${options[@]}"
    ;;
  merge)
    exec raakvlak merge "$out-parts"/part* -o "$out" --resume
    ;;
esac
