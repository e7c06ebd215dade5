"""Which subjects of one field do papers of the other field name? Reads Parquet without taking all of it into memory."""

from math import sqrt

import polars as pl


def wilson(hits, n, z=1.959964):
    """95% interval of a share (Wilson 1927)."""
    middle = (hits + z * z / 2) / (n + z * z)
    half = z * sqrt(hits * (n - hits) / n + z * z / 4) / (n + z * z)
    return max(0, middle - half), min(1, middle + half)


# One whole unit per municipality: years of one municipality are not independent of each other.
latest = (
    pl.scan_parquet("results/pairs.parquet")
    .filter(
        pl.col("compared"),
        pl.col("failed_documents") == 0,
        pl.col("culture_unread_pages") + pl.col("welfare_unread_pages") == 0,
    )
    .with_columns(place=pl.coalesce("code", "municipality"))
    .sort("year", nulls_last=True)
    .group_by("place")
    .agg(pl.col("unit").last())
    .select("unit")
    .collect()
)
municipalities = len(latest)
print("Municipalities:", municipalities)

# Concepts of welfare in papers on culture, and the other way round. A concept without a row was found in no paper.
found = (
    pl.scan_parquet("results/concepts.parquet")
    .join(latest.lazy(), on="unit", how="semi")
    .filter(
        ((pl.col("domain") == "culture") & (pl.col("lexicon") == "welfare"))
        | ((pl.col("domain") == "welfare") & (pl.col("lexicon") == "culture")),
        pl.col("n") > 0,
    )
    .group_by("domain", "concept")
    .agg(municipalities=pl.len(), passages=pl.col("n").sum())
    .join(pl.scan_parquet("results/labels.parquet"), left_on="concept", right_on="id")
    .sort(["domain", "municipalities", "passages", "concept"], descending=[False, True, True, False])
    .collect()
)
for domain, concept, label, count, passages in found.select(
    "domain", "concept", "label_en", "municipalities", "passages"
).iter_rows():
    low, high = wilson(count, municipalities)
    print(
        f"{domain}\t{concept}\t{label}\t{count} of {municipalities} municipalities"
        f" ({100 * low:.0f}-{100 * high:.0f}%)\tpassages: {passages}"
    )
