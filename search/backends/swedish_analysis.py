"""How Elasticsearch itself reads Swedish: lower case, parts of compounds, stop words, Snowball's stems.

The site asks for the tokens of swedish/tokens.py, which are the same on every engine; this chain reads
the plain text beside them, for Wagtail's own search and for bench to compare the two. Only names that
every Elasticsearch 9 has: https://www.elastic.co/docs/reference/text-analysis/token-filter-reference
"""

from swedish.bases import last_parts

AS_WRITTEN = "swedish_text"
AS_ASKED = (
    "swedish_asked"  # a sought compound is not taken apart, else båthamn would find every båt
)
SHORTEST, COMPOUNDS = 4, 10  # letters of a part, and how many listed compounds it ends
STEMS = ["keyword_repeat", "swedish_stems", "remove_duplicates"]


def analysis():
    """The settings, with the words that compounds are made of."""
    return {
        "filter": {
            "swedish_stop": {"type": "stop", "stopwords": "_swedish_"},
            "swedish_stems": {"type": "stemmer", "language": "swedish"},
            "swedish_parts": {
                "type": "dictionary_decompounder",
                "word_list": parts(),
                "min_word_size": 7,
                "min_subword_size": SHORTEST,
                "only_longest_match": True,
            },
        },
        "analyzer": {
            AS_WRITTEN: _analyzer(["lowercase", "swedish_stop", "swedish_parts", *STEMS]),
            AS_ASKED: _analyzer(["lowercase", "swedish_stop", *STEMS]),
        },
    }


def parts():
    """The words that most compounds end with, of the same list as the tokens."""
    return [word for word in last_parts(COMPOUNDS) if len(word) >= SHORTEST]


def _analyzer(filters):
    return {"type": "custom", "tokenizer": "standard", "filter": filters}
