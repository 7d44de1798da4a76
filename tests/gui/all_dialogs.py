"""Every dialog of the program, made over the example for the walks over all windows."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
)

from apv_desktop.content import load
from apv_desktop.domain.clean_up import Leftover
from apv_desktop.domain.statements import StatementKind
from apv_desktop.gui import dialogs as _dialogs
from apv_desktop.gui import theme
from apv_desktop.gui.app import application
from apv_desktop.gui.dialogs.backups_dialog import BackupsDialog
from apv_desktop.gui.dialogs.clean_up_dialog import CleanUpDialog
from apv_desktop.gui.dialogs.copies_dialog import CopiesDialog
from apv_desktop.gui.dialogs.documents_dialog import DocumentsDialog
from apv_desktop.gui.dialogs.erase_dialog import EraseDialog
from apv_desktop.gui.dialogs.fork_dialog import ForkDialog
from apv_desktop.gui.dialogs.former_password_dialog import FormerPasswordDialog
from apv_desktop.gui.dialogs.greeting_dialog import GreetingDialog
from apv_desktop.gui.dialogs.handover_wizard import HandoverWizard
from apv_desktop.gui.dialogs.import_people_wizard import ImportPeopleWizard
from apv_desktop.gui.dialogs.new_apv_wizard import NewApvWizard
from apv_desktop.gui.dialogs.package_dialog import PackageDialog
from apv_desktop.gui.dialogs.password_dialog import PasswordDialog
from apv_desktop.gui.dialogs.photo_dialog import PhotoDialog
from apv_desktop.gui.dialogs.preview_dialog import PreviewDialog
from apv_desktop.gui.dialogs.quotes_dialog import QuotesDialog
from apv_desktop.gui.dialogs.rounds_dialog import RoundsDialog
from apv_desktop.gui.dialogs.saving_dialog import SavingDialog
from apv_desktop.gui.dialogs.search_dialog import SearchDialog
from apv_desktop.gui.dialogs.story_dialog import StoryDialog
from apv_desktop.gui.dialogs.thermometer_dialog import ThermometerDialog
from apv_desktop.gui.dialogs.trash_dialog import TrashDialog
from apv_desktop.gui.dialogs.unlock_dialog import UnlockDialog
from apv_desktop.gui.dialogs.whereabouts_dialog import WhereaboutsDialog
from apv_desktop.gui.dialogs.working_dialog import WorkingDialog
from apv_desktop.gui.language import Translations
from apv_desktop.gui.preferences import Preferences
from apv_desktop.services import (
    action_plans,
    clean_up,
    erasing,
    files,
    handovers,
    keeping,
    people,
    quotes,
    rounds,
    statements,
    story,
)
from apv_desktop.services.apv import Apv
from apv_desktop.services.surroundings import Surroundings
from apv_desktop.store import container
from apv_desktop.store.container import Key
from apv_desktop.store.forks import Parted
from apv_desktop.store.waiting import Waiting
from tests.gui.walk import NOW, settle

_DIALOGS = Path(_dialogs.__file__).parent


def dialogs(folder: Path, language: str = "da") -> list[QDialog]:
    """Every dialog of the program, shown; a wizard once for each of its pages."""
    Translations().choose(language)
    theme.apply(application(), 100)  # whatever a test before left
    made: list[QDialog] = []
    for name in sorted(path.stem for path in _DIALOGS.glob("*.py") if path.stem != "__init__"):
        assert name in _MAKERS, f"tests/gui/all_dialogs.py does not know how to show {name}"
        made.extend(_MAKERS[name](folder, language))
    for dialog in made:
        dialog.show()
    settle()
    return made


def _wizards(folder: Path, language: str) -> Iterator[QDialog]:
    for page in range(3):
        wizard = NewApvWizard(load(language), NOW.date(), folder)
        wizard.show()
        for _ in range(page):
            name = wizard.currentPage().findChild(QLineEdit)
            if name is not None:
                name.setText("Æ")
            wizard.next()
        yield wizard


def _previews(folder: Path, language: str) -> Iterator[QDialog]:
    apv = _example(folder, language)
    yield PreviewDialog("action-plan", apv, load(language), Preferences(folder))
    apv.close()


def _documents(folder: Path, language: str) -> Iterator[QDialog]:
    apv = _example(folder, language)
    yield DocumentsDialog(apv, load(language), Preferences(folder))
    apv.close()


def _packages(folder: Path, language: str) -> Iterator[QDialog]:
    apv = _example(folder, language)
    yield PackageDialog(apv, load(language), Preferences(folder))
    apv.close()


def _pastes(folder: Path, language: str) -> Iterator[QDialog]:
    apv = _example(folder, language)
    rows = f"Åse Holm\tKøkken\n{apv.contents.people[0].name}\tKøkken\n\tKøkken"
    for pasted, pages in (("", 0), (rows, 0), (rows, 1)):
        QGuiApplication.clipboard().setText(pasted)
        wizard = ImportPeopleWizard(apv, load(language))
        wizard.read_clipboard()
        for _ in range(pages):
            wizard.next()
        yield wizard
    apv.close()


def _example(folder: Path, language: str) -> Apv:
    surroundings = Surroundings(lambda: NOW, Random(7), folder)
    path = files.free_path(folder, "example for a dialog")
    return files.create_example(path, load(language), surroundings)


def _searches(folder: Path, language: str) -> Iterator[QDialog]:
    apv = _example(folder, language)
    for typed in ("", "a", "xyzæ"):
        dialog = SearchDialog(apv, load(language))
        dialog.ui.typed_edit.setText(typed)
        yield dialog
    apv.close()


def _backups(folder: Path, language: str) -> Iterator[QDialog]:
    apv = _example(folder, language)
    yield BackupsDialog(apv, load(language))
    keeping.back_up(apv, "while_working")
    yield BackupsDialog(apv, load(language))
    apv.close()


def _trash(folder: Path, language: str) -> Iterator[QDialog]:
    apv = _example(folder, language)
    yield TrashDialog(apv, load(language))
    action_plans.remove(apv, apv.contents.plans[0].id)
    people.remove(apv, [apv.contents.people[0].id])
    yield TrashDialog(apv, load(language))
    apv.close()


def _saving(folder: Path, language: str) -> Iterator[QDialog]:
    yield SavingDialog()


def _working(folder: Path, language: str) -> Iterator[QDialog]:
    spoken = {"da": "Lukker denne APV …", "en": "Closing this APV …"}
    yield WorkingDialog(spoken[language])


def _stories(folder: Path, language: str) -> Iterator[QDialog]:
    apv = _example(folder, language)
    yield StoryDialog("Plan 2", ())
    plan = apv.contents.plans[0]
    action_plans.change(apv, plan.id, goal="Højst én afbrydelse om dagen")
    apv.settle()
    action_plans.change(apv, plan.id, follow_up=NOW.date(), theme="Ro")
    action_plans.change_activity(apv, plan.id, plan.activities[0].id, deadline=NOW.date())
    yield StoryDialog("Plan 1", story.of_plan(apv, load(language), plan.id))
    apv.close()


def _thermometers(folder: Path, language: str) -> Iterator[QDialog]:
    apv = _example(folder, language)
    for plan in apv.contents.plans[:2]:  # one that has been counted, and one that has not
        yield ThermometerDialog(apv, load(language), plan.id)
    apv.close()


def _erasing(folder: Path, language: str) -> Iterator[QDialog]:
    apv = _example(folder, language)
    yield EraseDialog(apv, load(language))
    person = apv.contents.people[0]
    dialog = EraseDialog(apv, load(language))
    dialog.ui.also_edit.setText(apv.contents.wishes[0].text.split()[-1])
    dialog.show_found(erasing.find(apv, apv.snapshot(), dialog.seek(), person.id))
    yield dialog
    apv.close()


def _clean_ups(folder: Path, language: str) -> Iterator[QDialog]:
    apv = _example(folder, language)
    yield CleanUpDialog(apv, load(language))  # the answers are signed
    rounds.close(apv, "Æ")
    yield CleanUpDialog(apv, load(language))
    clean_up.clean(apv, list(Leftover))
    apv.renew("cleaned_up")
    yield CleanUpDialog(apv, load(language))
    apv.close()


def _quotes(folder: Path, language: str) -> Iterator[QDialog]:
    apv, method = _example(folder, language), load(language)
    person = apv.contents.people[0]
    statements.add(apv, StatementKind.WISH, f"{person.name.split()[0]} Æ")
    yield QuotesDialog(apv, method, lambda: quotes.pointing_at("gross-list", apv.contents, method))
    yield QuotesDialog(apv, method, tuple)
    apv.close()


def _passwords(folder: Path, language: str) -> Iterator[QDialog]:
    apv = _example(folder, language)
    keeping.back_up(apv, "while_working")
    yield PasswordDialog(apv, load(language))
    document = apv._document
    document.places = replace(document.places, key=Key(b"", b""))  # nothing is read or written
    yield PasswordDialog(apv, load(language))
    given = PasswordDialog(apv, load(language))
    given.show_given(container.new_recovery())
    yield given
    apv.close()


def _copies(folder: Path, language: str) -> Iterator[QDialog]:
    apv = _example(folder, language)
    yield CopiesDialog(apv, load(language))
    keeping.back_up(apv, "while_working")
    former, key = _keys()
    apv.relock(former)
    people.add(apv, "Åse")
    keeping.back_up(apv, "while_working")
    apv.publish()
    kept = apv.places.state / "aside" / f"{apv.places.work.name}-waiting-1"
    kept.mkdir(parents=True)
    shutil.copyfile(apv.path, kept / "copy.apv")
    (kept / "place.txt").write_text("edits=3\nat=2027-03-08T10:05:00\n", encoding="utf-8")
    apv.relock(key)
    yield CopiesDialog(apv, load(language))
    yield CopiesDialog(apv, load(language), (former,))
    apv.close()


@cache
def _keys() -> tuple[Key, Key]:
    one, other = (container.new_key("Grøn trappe", container.new_recovery()) for _ in range(2))
    return one, other


def _unlocks(folder: Path, language: str) -> Iterator[QDialog]:
    around = Surroundings(lambda: NOW, Random(7), folder)
    yield UnlockDialog(folder / "APV.apv", load(language), around)


def _formers(folder: Path, language: str) -> Iterator[QDialog]:
    path = folder / "APV.apv"
    yield FormerPasswordDialog(path, Waiting(path, 3, "2027-03-08T10:05:00"), load(language))
    yield FormerPasswordDialog(path, Waiting(path, 0, ""), load(language))


def _whereabouts(folder: Path, language: str) -> Iterator[QDialog]:
    surroundings = Surroundings(lambda: NOW, Random(7), folder)
    yield WhereaboutsDialog(None, load(language), surroundings)
    apv = _example(folder, language)
    yield WhereaboutsDialog(apv, load(language), surroundings)
    apv.close()


def _forks(folder: Path, language: str) -> Iterator[QDialog]:
    apv = _example(folder, language)
    for person in apv.contents.people[:12]:
        people.change(apv, person.id, job="Kok")
    steps = apv.events()
    apv.close()
    yield ForkDialog(Parted(steps[:1], steps[:12]), load(language))


def _photos(folder: Path, language: str) -> Iterator[QDialog]:
    yield PhotoDialog(b"", "Åse 1")


def _rounds(folder: Path, language: str) -> Iterator[QDialog]:
    apv = _example(folder, language)
    rounds.close_and_start(apv, "Åben", "APV 2030")
    yield RoundsDialog(apv.contents, load(language))
    apv.close()


def _handing_over(folder: Path, language: str) -> Iterator[QDialog]:
    """A page of the wizard each, the last with the package made."""
    target = folder / "to the successor"
    target.mkdir(exist_ok=True)
    for pages in range(4):
        apv = _example(folder, language)
        wizard = HandoverWizard(apv, load(language), target)
        wizard.show()
        wizard.who.to_name_edit.setText("Æ")
        for _ in range(pages):
            wizard.next()
        while pages == 3 and not wizard.making.told.text():  # it is told once it is made
            QApplication.processEvents()
        yield wizard
        apv.close()


def _greetings(folder: Path, language: str) -> Iterator[QDialog]:
    apv = _example(folder, language)
    yield GreetingDialog(apv, load(language), handovers.wanted(apv, "Æ"))
    apv.close()


_MAKERS = {
    "handover_wizard": _handing_over,
    "greeting_dialog": _greetings,
    "rounds_dialog": _rounds,
    "photo_dialog": _photos,
    "quotes_dialog": _quotes,
    "documents_dialog": _documents,
    "backups_dialog": _backups,
    "clean_up_dialog": _clean_ups,
    "erase_dialog": _erasing,
    "password_dialog": _passwords,
    "unlock_dialog": _unlocks,
    "former_password_dialog": _formers,
    "copies_dialog": _copies,
    "whereabouts_dialog": _whereabouts,
    "fork_dialog": _forks,
    "package_dialog": _packages,
    "new_apv_wizard": _wizards,
    "import_people_wizard": _pastes,
    "preview_dialog": _previews,
    "search_dialog": _searches,
    "story_dialog": _stories,
    "saving_dialog": _saving,
    "working_dialog": _working,
    "thermometer_dialog": _thermometers,
    "trash_dialog": _trash,
}
