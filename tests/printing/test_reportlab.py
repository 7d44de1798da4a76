"""The names of reportlab's that are private, or nearly so, and that the canvas leans on."""

import inspect
from io import BytesIO

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from apv_desktop.printing import fonts


def test_the_canvas_keeps_its_operators_in_a_list() -> None:
    canvas = Canvas(BytesIO())
    canvas.line(1, 2, 3, 4)
    assert isinstance(canvas._code, list)
    assert canvas._code[-1] == "n 1 2 m 3 4 l S"


def test_objects_are_numbered_and_named_as_they_come() -> None:
    document = Canvas(BytesIO())._doc
    before = document.objectcounter
    reference = document.Reference(pdfdoc.PDFObject())
    assert document.objectcounter == before + 1
    assert reference.name == f"R{before + 1}"


def test_pages_are_any_object_that_can_be_written() -> None:
    assert list(inspect.signature(pdfdoc.PDFDocument.addPage).parameters) == ["self", "page"]
    assert "Pages" in inspect.getsource(pdfdoc.PDFDocument.addPage)
    assert {"StructTreeRoot", "MarkInfo"} <= set(pdfdoc.PDFCatalog.__Refs__)


def test_a_document_is_written_from_what_it_holds() -> None:
    source = inspect.getsource(pdfdoc.PDFDocument)
    for name in ("delayedFonts", "numberToId", "idToObject", "idToObjectNumberAndVersion"):
        assert f"self.{name}" in source
    assert "self.info.digest(self.signature)" in source
    document = Canvas(BytesIO(), invariant=1)._doc
    assert document.ID().startswith(b"\n[<")
    assert pdfdoc.format(document.Pages, document, toplevel=1).startswith(b"<<")


def test_a_face_gives_letters_by_parts_of_256() -> None:
    document = Canvas(BytesIO())._doc
    face = fonts.face(fonts.REGULAR)
    assert isinstance(face, TTFont)
    assert face.splitString("a", document) == [(0, b"a")]
    assert face.splitString("\u00a0", document) == [(0, b" ")]
    assert face.getSubsetInternalName(0, document).endswith("+0")
