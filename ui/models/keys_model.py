"""The keys as the window shows them, hears them and lets them be changed; and the page that lists them, read aloud."""

from collections.abc import Iterable
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from meditate.errors import UsageError
from meditate.keymap import PLACES, Deed, Keymap, Where, with_keys
from meditate.keys import FIXED, key_named, shown, spoken
from meditate.tongue import marked, tr
from ui.house.house import House
from ui.models.kept import Kept
from ui.models.setting_models import SwitchModel
from ui.models.telling import told_by
from ui.models.window_keys import name_of

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1
DOES = {
    "pause": marked("Pause, and go on"),
    "next": marked("Next line"),
    "previous": marked("Say it again"),
    "slower": marked("Slower"),
    "faster": marked("Faster"),
    "quieter": marked("Quieter"),
    "louder": marked("Louder"),
    "extend": marked("Five minutes more"),
    "remaining": marked("How long is left"),
    "end": marked("End"),
    "full_screen": marked("Full screen"),
    "settings": marked("Settings"),
    "presets": marked("Presets"),
    "history": marked("Your sits"),
    "sleep_timer": marked("Sleep timer"),
    "write": marked("Write a text"),
    "help": marked("These keys"),
    "escape": marked("Leave what is nearest; end a sit"),
    "enter": marked("Do what has the focus; at first that is Begin"),
    "tab": marked("Go on to what can be reached next"),
    "f1": marked("These keys, always"),
    "ctrl+q": marked("Leave Meditate"),
    "ctrl+s": marked("Keep the text"),
    "ctrl+enter": marked("Hear the line"),
    "ctrl+1": marked("Put in a pause; Ctrl+2 to Ctrl+5 put in the other marks"),
    "f2": marked("Another name"),
    "alt+up": marked("Move up"),
    "alt+down": marked("Move down"),
    "delete": marked("Delete (press it twice), or hide"),
}
"""What each key that is always there, and each deed, does."""


class Page(Enum):
    """A page that has keys of its own."""

    WRITING = 1
    PRESETS = 2


OWN: dict[Where | Page, tuple[str, ...]] = {
    Page.WRITING: ("ctrl+s", "ctrl+enter", "ctrl+1"),
    Page.PRESETS: ("f2", "alt+up", "alt+down", "delete"),
    Where.ANYWHERE: tuple(FIXED),
}
"""Keys that are not chosen: those of one page alone, and those that are always there."""
GROUPS: dict[Where | Page, str] = {
    Where.SITTING: marked("While you sit"),
    Where.IDLE: marked("Before a sit"),
    Where.ANYWHERE: marked("At any time"),
    Page.WRITING: marked("While you write"),
    Page.PRESETS: marked("Among presets"),
}


def with_keymap(kept: Kept, keymap: Keymap) -> None:
    """Keep these keys from now on."""
    kept.keep(replace(kept.value, keys=keymap))


@QmlElement
class KeysModel(QObject):
    """Which key does what: asked on each press, shown on a page, changed in the settings."""

    _over = Signal()

    def __init__(self, house: House, kept: Kept, parent: QObject) -> None:
        super().__init__(parent)
        self._house, self._kept = house, kept
        self._single = SwitchModel(
            kept, "", lambda s: s.keys.single, lambda s, on: replace(s, keys=replace(s.keys, single=on)), self
        )
        self._trouble = self._troubled = ""
        self._reading = 0
        self._keymap = kept.value.keys
        kept.changed.connect(self._follow)
        kept.spoken.connect(self.changed)
        self._over.connect(self._take_over)

    @Slot()
    def _follow(self) -> None:
        if self._kept.value.keys != self._keymap:
            self._keymap = self._kept.value.keys
            self._say("")
            self.changed.emit()

    @Slot(int, int, bool, result=str)
    def deed(self, key: int, modifiers: int, idle: bool) -> str:
        """What this key is for now, beside the verbs of a sit; empty where that is nothing."""
        name = name_of(key, modifiers)
        where = Where.IDLE if idle else Where.ANYWHERE
        found = Deed.HELP if name == "f1" else self._keymap.deed(name, where)
        return found.value if found and PLACES[found] is not Where.SITTING else ""

    @Slot(str, int, int, result=bool)
    def take(self, deed: str, key: int, modifiers: int) -> bool:
        """Have this key do that from now on, instead of what did; False where it was no whole key yet."""
        name = name_of(key, modifiers)
        if not name:
            return False
        try:
            self._keep(with_keys(self._keymap, Deed(deed), [key_named(name)]))
        except UsageError:
            self._say(self._why_not(name, Deed(deed)), deed)
        return True

    def _why_not(self, name: str, deed: Deed) -> str:
        if name in FIXED:
            return tr("{key} keeps what it does: {deed}").format(key=shown(name), deed=self._does(name))
        if other := self._keymap.taken(name, deed):
            return tr("{key} is taken: {deed}").format(key=shown(name), deed=self._does(other))
        return tr("That key cannot be taken")

    @Slot(str)
    def letGo(self, deed: str) -> None:
        """No key does that any more."""
        self._keep(with_keys(self._keymap, Deed(deed), ()))

    @Slot()
    def usual(self) -> None:
        """All keys as they came."""
        self._keep(Keymap())

    def _keep(self, keymap: Keymap) -> None:
        self._say("")
        with_keymap(self._kept, keymap)

    def _say(self, trouble: str, deed: str = "") -> None:
        if (trouble, deed) != (self._trouble, self._troubled):
            self._trouble, self._troubled = trouble, deed
            self.troubleChanged.emit()

    def _does(self, name: str) -> str:
        return tr(DOES[name])

    def _pressed(self, name: str) -> tuple[str, ...]:
        return self._keymap.pressed(Deed(name)) if name in list(Deed) else (name,)

    def _listed(self, where: Where | Page) -> list[str]:
        return [*(deed.value for deed in Deed if PLACES[deed] is where), *OWN.get(where, ())]

    @Slot()
    def read(self) -> None:
        """Have the keys read aloud, by the voice that is chosen."""
        self._reading += 1
        self._house.audition.read_aloud(self.spoken(), told_by(self._over))
        self.readingChanged.emit()

    @Slot()
    def hush(self) -> None:
        """Read no more."""
        if self._reading:
            self._house.audition.hush()

    @Slot()
    def _take_over(self) -> None:
        self._reading -= 1
        self.readingChanged.emit()

    def spoken(self) -> list[str]:
        """The page, as it is read aloud: a line for each key that does something."""
        lines = []
        for where, title in GROUPS.items():
            names = [name for name in self._listed(where) if self._pressed(name)]
            said = [f"{self._all(map(spoken, self._pressed(name)))}: {self._does(name)}." for name in names]
            lines += [f"{tr(title)}.", *said]
        return lines

    def _all(self, words: Iterable[str]) -> str:
        first, *others = [*words] or [""]
        for other in others:
            first = tr("{key} or {other}").format(key=first, other=other)
        return first

    def _get_shown(self) -> dict[str, str]:
        return {name: self._all(map(shown, self._pressed(name))) or tr("none", "no key") for name in DOES}

    def _get_does(self) -> dict[str, str]:
        return {name: tr(does) for name, does in DOES.items()}

    def _get_deeds(self) -> list[str]:
        return [deed.value for deed in Deed]

    def _get_sitting(self) -> list[str]:
        return self._listed(Where.SITTING)

    def _get_idle(self) -> list[str]:
        return self._listed(Where.IDLE)

    def _get_writing(self) -> list[str]:
        return self._listed(Page.WRITING)

    def _get_presets(self) -> list[str]:
        return self._listed(Page.PRESETS)

    def _get_anywhere(self) -> list[str]:
        return self._listed(Where.ANYWHERE)

    def _get_single(self) -> QObject:
        return self._single

    def _get_trouble(self) -> str:
        return self._trouble

    def _get_troubled(self) -> str:
        return self._troubled

    def _get_reading(self) -> bool:
        return self._reading > 0

    def _get_changed(self) -> bool:
        return self._keymap != Keymap()

    changed = Signal()
    shown = Property("QVariantMap", _get_shown, notify=changed)  # type: ignore[arg-type]
    isChanged = Property(bool, _get_changed, notify=changed)
    does = Property("QVariantMap", _get_does, constant=True)  # type: ignore[arg-type]
    deeds = Property("QStringList", _get_deeds, constant=True)  # type: ignore[arg-type]
    sitting = Property("QStringList", _get_sitting, constant=True)  # type: ignore[arg-type]
    idle = Property("QStringList", _get_idle, constant=True)  # type: ignore[arg-type]
    anywhere = Property("QStringList", _get_anywhere, constant=True)  # type: ignore[arg-type]
    writing = Property("QStringList", _get_writing, constant=True)  # type: ignore[arg-type]
    presets = Property("QStringList", _get_presets, constant=True)  # type: ignore[arg-type]
    single = Property(SwitchModel, _get_single, constant=True)
    troubleChanged = Signal()
    trouble = Property(str, _get_trouble, notify=troubleChanged)
    troubled = Property(str, _get_troubled, notify=troubleChanged)
    readingChanged = Signal()
    reading = Property(bool, _get_reading, notify=readingChanged)
