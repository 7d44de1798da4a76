"""The window's own words and Qt's: translators for the language in use."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLibraryInfo, QLocale, QTranslator

_GENERATED = Path(__file__).parent / "generated"
_LOCALES = {
    "da": "da_DK",
    "en": "en_GB",
}

# What Qt's own Danish lacks or calls otherwise than we do; lupdate finds the words here.
_QT_SAYS = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Off"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Long side binding"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Short side binding"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Page &Set:"),
)


class Translations:
    """The translators installed; choosing another language takes the old ones away.

    There is one application, so there is one list of what is installed in it.
    """

    _installed: ClassVar[list[QTranslator]] = []

    def choose(self, language: str) -> None:
        """Put the program's and Qt's own words into `language` and set its locale.

        Raises:
            FileNotFoundError: the compiled translation is missing.
        """
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        of_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        Translations._installed = [
            self._load(of_qt / f"qtbase_{language}.qm"),
            self._load(_GENERATED / f"apv_{language}.qm"),
        ]
        QLocale.setDefault(QLocale(_LOCALES[language]))

    def _load(self, path: Path) -> QTranslator:
        translator = QTranslator()
        if not translator.load(str(path)):
            raise FileNotFoundError(path)
        QCoreApplication.installTranslator(translator)
        return translator
