"""From the tables of `raakvlak batch` to a first result. Run it in the folder that holds the folder `results`."""

import numpy as np
import pandas as pd


def table_of(name):
    """A table as CSV. pd.read_parquet(f"results/{name}.parquet") gives the same, with True and False for 1 and 0."""
    return pd.read_csv(f"results/{name}.csv", keep_default_na=False, na_values=[""], dtype_backend="numpy_nullable")


pairs, documents, errors = table_of("pairs"), table_of("documents"), table_of("errors")

# 1. What was read? Only units that are whole go on.
print("Files:", len(documents), "of which read:", documents["read"].sum())
print(errors["code"].value_counts().to_string())
unread = pairs["culture_unread_pages"] + pairs["welfare_unread_pages"]
pairs["whole"] = (pairs["compared"] == 1) & (pairs["failed_documents"] == 0) & (unread == 0)
pairs["place"] = pairs["code"].astype("string").fillna(pairs["municipality"])
print("Units:", len(pairs), "compared:", pairs["compared"].sum(), "whole:", pairs["whole"].sum())

# 2. One unit per municipality: years of one municipality are not independent of each other.
latest = pairs[pairs["whole"]].sort_values("year").groupby("place").tail(1)
print("Municipalities:", len(latest))

# 3. S. An empty S is no zero: say how many there are, and leave them out.
print("S in", pairs["similarity"].notna().sum(), "of", pairs["compared"].sum(), "compared units")
print(pairs.loc[pairs["refused"].notna(), ["refused", "refused_side"]].value_counts().to_string())
print(latest["similarity"].describe()[["count", "25%", "50%", "75%"]].to_string())

# 4. Common ground per 100 paragraphs, with an interval from drawing municipalities with replacement.
hits = latest["touching_connecting"].to_numpy(dtype=float)
paragraphs = (latest["culture_paragraphs"] + latest["welfare_paragraphs"]).to_numpy()
draws = np.random.default_rng(2025).integers(len(latest), size=(1000, len(latest)))
shares = 100 * hits[draws].sum(axis=1) / paragraphs[draws].sum(axis=1)
print("Common ground per 100 paragraphs:", round(100 * hits.sum() / paragraphs.sum(), 6))
print("95% interval:", *np.quantile(shares, [0.025, 0.975]).round(6))

# 5. Language that refers to the dimensions of Positive Health: passages per 1,000 words, with both numbers.
dimensions = table_of("dimensions")
own = dimensions[dimensions["unit"].isin(latest["unit"])].groupby(["domain", "dimension"])
sums = own.agg(units=("unit", "size"), n=("n", "sum"), words=("words", "sum"))
print(sums.assign(per_1000_words=1000 * sums["n"] / sums["words"]).round(6).to_string())

# 6. Fifty finds to check by hand: fill in `right` with 1 or 0.
matches = table_of("matches")
finds = matches[matches["unit"].isin(latest["unit"])].sample(50, random_state=2025)
finds[["unit", "match", "path", "page", "start", "concept", "found"]].assign(right="").to_csv("check.csv", index=False)
