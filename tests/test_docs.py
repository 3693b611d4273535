"""The pages tell the truth of today."""

from docs.make import PAGE, page


def test_the_command_line_page_is_the_programs_own_help() -> None:
    assert PAGE.read_text().split() == page().split(), "run `make docs`"
