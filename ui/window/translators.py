"""Qt's translators, and what follows from them: the tongue of the program's own words, and how dates are written."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from meditate.tongue import SYSTEM, in_english, speak

COMPILED = Path(__file__).resolve().parent.parent.parent / "resources" / "i18n"
ENGLISH = "en"


def languages() -> tuple[str, ...]:
    """Those that the program speaks, by code."""
    return tuple(sorted(path.stem for path in COMPILED.glob("*.qm")))


def spoken(wanted: str, system: list[str]) -> str:
    """The language for this wish, where the system speaks these, best first."""
    there = languages()
    asked = system if wanted == SYSTEM else [wanted]
    return next((code for tag in asked if (code := tag.replace("_", "-").split("-")[0].lower()) in there), ENGLISH)


class Translators:
    """Those that are in use now; until `close`."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []
        self.language = ""

    def speak(self, wanted: str) -> bool:
        """Speak this language, or the system's; whether that is another than before."""
        system = QLocale.system()
        language = spoken(wanted, system.uiLanguages())
        if language == self.language:
            return False
        self._remove()
        self.language = language
        QLocale.setDefault(system if system.name().startswith(language) else QLocale(language))
        self._install(COMPILED / f"{language}.qm")
        if language != ENGLISH:
            folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            for part in ("qtbase", "qtdeclarative"):
                self._install(Path(folder) / f"{part}_{language}.qm")
            speak(language, _through_qt)
        return True

    def close(self) -> None:
        """English again, as before the first word."""
        self._remove()
        QLocale.setDefault(QLocale.system())

    def _install(self, path: Path) -> None:
        translator = QTranslator()
        if translator.load(str(path)):
            QCoreApplication.installTranslator(translator)
            self._installed.append(translator)

    def _remove(self) -> None:
        speak(ENGLISH, in_english)
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []


def _through_qt(words: str, apart: str, number: int) -> str:
    told = QCoreApplication.translate("", words, apart or None, number)
    return in_english(words, apart, number) if "(s)" in told else told
