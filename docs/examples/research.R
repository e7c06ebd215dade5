# From the tables of `raakvlak batch` to a first result. Run it in the folder that holds the folder `results`.
library(dplyr)
library(readr)

# Parquet knows the type of every column. Without the package arrow the CSV says the same, with 1 and 0 for yes and no.
table_of <- function(name) {
  parquet <- file.path("results", paste0(name, ".parquet"))
  if (file.exists(parquet) && requireNamespace("arrow", quietly = TRUE)) {
    return(as_tibble(arrow::read_parquet(parquet)))
  }
  read_csv(file.path("results", paste0(name, ".csv")), na = "", guess_max = Inf, show_col_types = FALSE)
}

pairs <- table_of("pairs")
documents <- table_of("documents")
errors <- table_of("errors")

# 1. What was read? Only units that are whole go on.
cat("Files:", nrow(documents), "of which read:", sum(documents$read), "\n")
print(count(errors, code))
pairs <- mutate(
  pairs,
  whole = compared == 1 & failed_documents == 0 & culture_unread_pages + welfare_unread_pages == 0,
  place = coalesce(as.character(code), municipality)
)
cat("Units:", nrow(pairs), "compared:", sum(pairs$compared), "whole:", sum(pairs$whole), "\n")

# 2. One unit per municipality: years of one municipality are not independent of each other.
latest <- pairs |> filter(whole) |> arrange(desc(year)) |> distinct(place, .keep_all = TRUE)
cat("Municipalities:", nrow(latest), "\n")

# 3. S. An empty S is no zero: say how many there are, and leave them out.
cat("S in", sum(!is.na(pairs$similarity)), "of", sum(pairs$compared), "compared units\n")
pairs |> filter(!is.na(refused)) |> count(refused, refused_side) |> print()
print(summarise(latest, municipalities = sum(!is.na(similarity)), median = median(similarity, na.rm = TRUE),
  q1 = quantile(similarity, 0.25, na.rm = TRUE), q3 = quantile(similarity, 0.75, na.rm = TRUE)))

# 4. Common ground per 100 paragraphs, with an interval from drawing municipalities with replacement.
per_100 <- function(rows) {
  100 * sum(rows$touching_connecting) / sum(rows$culture_paragraphs + rows$welfare_paragraphs)
}
set.seed(2025)
draws <- replicate(1000, per_100(slice_sample(latest, n = nrow(latest), replace = TRUE)))
cat("Common ground per 100 paragraphs:", round(per_100(latest), 6), "\n")
cat("95% interval:", round(quantile(draws, c(0.025, 0.975)), 6), "\n")

# 5. Language that refers to the dimensions of Positive Health: passages per 1,000 words, with both numbers.
table_of("dimensions") |>
  semi_join(latest, by = "unit") |>
  group_by(domain, dimension) |>
  summarise(units = n(), n = sum(n), words = sum(words), .groups = "drop") |>
  mutate(per_1000_words = 1000 * n / words) |>
  as.data.frame() |>
  print(digits = 7)

# 6. Fifty finds to check by hand: fill in `right` with 1 or 0.
table_of("matches") |>
  semi_join(latest, by = "unit") |>
  slice_sample(n = 50) |>
  select(unit, match, path, page, start, concept, found) |>
  mutate(right = "") |>
  write_csv("check.csv", na = "")
