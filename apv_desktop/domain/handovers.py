"""Handing the APV over to a successor: who to whom, with which words, and whether it was read."""

from datetime import date

from apv_desktop.domain.frozen import frozen
from apv_desktop.domain.rules import check_date, check_line, check_text, require


@frozen
class Handover:
    """One handing over. `has_statements` tells whether strengths and wishes came along.

    In the copy the successor gets, `read_on` is None until the letter has been read there once.
    """

    id: int
    made_on: date
    from_name: str = ""
    to_name: str = ""
    words: str = ""
    has_statements: bool = True
    read_on: date | None = None

    def __post_init__(self) -> None:
        """Refuse a letter to nobody, and what no paper can hold.

        Raises:
            RuleBroken: `to_name_missing`, `line_too_long`, `text_too_long`, `date_unlikely`.
        """
        require(self.to_name, "to_name_missing", "to_name")
        check_line(self.to_name, "to_name")
        check_line(self.from_name, "from_name")
        check_text(self.words, "words")
        check_date(self.made_on, "made_on")
