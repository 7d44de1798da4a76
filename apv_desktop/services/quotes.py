"""Before a paper with quotes leaves the program: those that could point at somebody."""

from apv_desktop.content import Method
from apv_desktop.domain import pointing
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.pointing import Quote
from apv_desktop.services import statements
from apv_desktop.services.apv import Apv

# Papers on which wishes, or strengths too, stand as they were said.
_WISHES = frozenset(
    (
        "wish-posters", "voting-sheet", "answer-sheet", "topic-list", "result-poster",
        "action-plan", "said-done", "status-letter",
    )
)  # fmt: skip
_ALL = frozenset(("gross-list",))


def pointing_at(document: str, contents: Contents, method: Method) -> tuple[Quote, ...]:
    """The quotes of a paper that could point at somebody; none on a paper without quotes."""
    if document not in _WISHES | _ALL:
        return ()
    words = method.file("discretion")["pointing"]
    said = contents.statements if document in _ALL else contents.wishes
    return pointing.quotes(contents, said, words, words["neutral"])


def put_neutrally(apv: Apv, statement_id: int, text: str) -> None:
    """Have a quote say it in other words; the change can be undone like any other.

    Raises:
        RuleBroken: a text no statement can hold.
    """
    statements.change(apv, statement_id, text=text)
    apv.settle()
