from viewer.core import search


def test_words_are_compared_without_accents_case_or_signs():
    assert search.words("Apófisis", "(C VII)", "ÁREA") == "apofisis c vii area"


def test_a_word_stands_there_once():
    assert search.words("Axis (C2)", "axis") == "axis c2"


def test_what_is_hyphenated_is_found_in_pieces_and_as_one():
    assert search.words("Superior end-plate", "C5-C6") == "superior end plate endplate c5 c6 c5c6"
    assert search.words("disc_C5_C6", "L4/L5") == "disc c5 c6 l4 l5"
