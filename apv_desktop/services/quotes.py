"""Before a paper with quotes leaves the program: those that could point at somebody."""

from collections.abc import Iterable

from apv_desktop.content import Method
from apv_desktop.domain import pointing
from apv_desktop.domain.contents import Contents
from apv_desktop.domain.pointing import Quote
from apv_desktop.services import statements
from apv_desktop.services.apv import Apv
from apv_desktop.store import standing

# Papers on which wishes, or strengths too, stand as they were said.
_WISHES = frozenset(
    (
        "wish-posters", "voting-sheet", "answer-sheet", "topic-list", "result-poster",
        "action-plan", "said-done", "status-letter", "inspection-folder",
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


def unsettled(apv: Apv, documents: Iterable[str], method: Method) -> tuple[Quote, ...]:
    """The quotes of some papers that could point at somebody, and that nobody has let stand."""
    contents = apv.contents
    found = {q.statement.id: q for each in documents for q in pointing_at(each, contents, method)}
    if not found:
        return ()
    root, known = apv.root, standing.known(apv.places, apv.root)
    return tuple(q for q in found.values() if standing.mark(root, q.statement.text) not in known)


def let_stand(apv: Apv, texts: Iterable[str]) -> None:
    """Quotes point at nobody: this PC does not ask about these words again.

    Raises:
        OSError: the state folder is full or read-only; it asks again another day.
    """
    standing.add(apv.places, apv.root, [standing.mark(apv.root, text) for text in texts])


def put_neutrally(apv: Apv, statement_id: int, text: str) -> None:
    """Have a quote say it in other words; the change can be undone like any other.

    Raises:
        RuleBroken: a text no statement can hold.
    """
    statements.change(apv, statement_id, text=text)
    apv.settle()
