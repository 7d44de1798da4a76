"""A field that cannot be kept waits with its reason, and loses nothing."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from apv_desktop.domain.steps import StepId
from apv_desktop.gui.main_window import MainWindow
from apv_desktop.services import files
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store.places import Places
from tests.gui.conftest import Restart
from tests.gui.hands import answering, type_text
from tests.gui.shell import field_of, step_page


def test_a_refused_field_waits_with_its_reason_and_the_window_asks(
    small_window: MainWindow, restart: Restart, small_file: Path
) -> None:
    window, long = small_window, "Å" * 201
    window.go_to(StepId.WORKPLACE)
    type_text(field_of(window, "contact_edit"), long)
    window.go_to(StepId.OVERVIEW)
    window.go_to(StepId.WORKPLACE)
    assert field_of(window, "contact_edit").text() == long
    assert "201" in step_page(window).error_label().text()
    assert step_page(window).error_label().isVisible()
    assert field_of(window, "contact_edit").property("invalid")
    window.go_to(StepId.BOARD)
    with answering(window, reject=True) as asked:
        assert not window.close()
    assert "Arbejdspladsen" in asked[0].text()
    assert window.isVisible()
    assert step_page(window).STEP is StepId.WORKPLACE
    assert field_of(window, "contact_edit").text() == long
    with answering(window):
        assert window.close()
    window = restart(window, small_file)
    window.go_to(StepId.WORKPLACE)
    assert field_of(window, "contact_edit").text() == ""


def test_a_mended_field_is_kept_and_no_longer_blamed(small_window: MainWindow) -> None:
    small_window.go_to(StepId.WORKPLACE)
    field = field_of(small_window, "contact_edit")
    type_text(field, "Å" * 201)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert field.accessibleDescription() == step_page(small_window).error_label().text()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert not step_page(small_window).error_label().isVisible()
    assert not field.property("invalid")
    assert field.accessibleDescription() == ""
    assert small_window.apv is not None
    assert small_window.apv.contents.workplace.contact == "Å" * 200


def test_what_cannot_be_saved_is_told_and_stays_in_its_field(
    small_window: MainWindow, small_file: Path, surroundings: Surroundings
) -> None:
    small_window.go_to(StepId.WORKPLACE)
    Places(small_file, surroundings.state).copy.unlink()
    other = files.open_apv(small_file, surroundings)  # another window takes its place
    field = field_of(small_window, "employer_edit")
    type_text(field, "Åse")
    with answering(small_window) as asked:
        QTest.keyClick(field, Qt.Key.Key_Tab)
    other.close()
    assert "egen kopi" in asked[0].text()
    assert field.text() == "Åse"
