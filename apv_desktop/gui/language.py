"""The window's own words: Qt's translator for the language in use."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

_GENERATED = Path(__file__).parent / "generated"
_LOCALES = {
    "da": QLocale(QLocale.Language.Danish, QLocale.Country.Denmark),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


class Translations:
    """The translator installed; choosing another language takes the old one away."""

    def __init__(self) -> None:
        """Nothing is installed yet: the source texts are English."""
        self._installed: list[QTranslator] = []

    def choose(self, language: str) -> None:
        """Put the program's and Qt's own words into `language` and set its locale.

        Raises:
            FileNotFoundError: the compiled translation is missing.
        """
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = [self._load(_GENERATED / f"apv_{language}.qm")]
        QLocale.setDefault(_LOCALES[language])

    def _load(self, path: Path) -> QTranslator:
        translator = QTranslator()
        if not translator.load(str(path)):
            raise FileNotFoundError(path)
        QCoreApplication.installTranslator(translator)
        return translator
