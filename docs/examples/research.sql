-- Queries over the Parquet parts of a run in shards (results-parts/part1, part2 ...), without joining them first.
-- After `raakvlak merge` the same tables are results/pairs.parquet and so on.

-- One whole unit per municipality: years of one municipality are not independent of each other.
CREATE OR REPLACE TEMP VIEW latest AS
SELECT *
FROM read_parquet('results-parts/*/pairs.parquet')
WHERE compared AND failed_documents = 0 AND culture_unread_pages + welfare_unread_pages = 0
QUALIFY row_number() OVER (PARTITION BY coalesce(code, municipality) ORDER BY year DESC NULLS LAST) = 1;

-- What was read, per kind of file.
SELECT coalesce(format, 'not read') AS format, count(*) AS files, sum(pages) AS pages, sum(unread_pages) AS unread_pages
FROM read_parquet('results-parts/*/documents.parquet')
GROUP BY ALL
ORDER BY format;

-- Common ground and open places, with their denominators. S is empty where it was refused: count() and median() skip it.
SELECT
  count(*) AS municipalities,
  sum(touching_connecting) AS connecting,
  sum(culture_paragraphs + welfare_paragraphs) AS paragraphs,
  round(100 * sum(touching_connecting) / sum(culture_paragraphs + welfare_paragraphs), 6) AS per_100_paragraphs,
  count(similarity) AS municipalities_with_s,
  round(median(similarity), 6) AS median_s
FROM latest;

-- In how many municipalities is a subject an open place, and what is its name?
SELECT label_en, present_in, count(*) AS municipalities, (SELECT count(*) FROM latest) AS of_municipalities
FROM read_parquet('results-parts/*/gaps.parquet') AS gaps
JOIN latest USING (unit)
JOIN read_parquet('results-parts/*/labels.parquet') AS labels ON labels.id = gaps.concept
WHERE judgement = 'open'
GROUP BY ALL
ORDER BY municipalities DESC, label_en;

-- Words behind the connection of culture and welfare: paragraphs that connect (batch --paragraphs), with what was found.
SELECT matches.concept, count(DISTINCT (unit, document, paragraph)) AS paragraphs, count(DISTINCT unit) AS municipalities
FROM read_parquet('results-parts/*/paragraphs.parquet') AS paragraphs
JOIN latest USING (unit)
JOIN read_parquet('results-parts/*/matches.parquet') AS matches USING (unit, document, paragraph)
WHERE connects AND matches.lexicon IN ('culture', 'welfare')
GROUP BY ALL
ORDER BY paragraphs DESC, concept
LIMIT 20;
