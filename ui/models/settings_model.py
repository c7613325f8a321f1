"""The settings as the window shows them: one small object for each thing that can be set."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from meditate.texts import Text
from narration.voice import Voice
from ui.choices.changes import (
    BELL_ROLES,
    FAINTEST,
    places,
    toggled,
    with_breath_part,
    with_level,
    with_place_level,
    with_sit,
)
from ui.choices.choice import Choice, Offered
from ui.choices.day import OF_DAYS
from ui.choices.ear import HEARD
from ui.choices.look import LOOKS
from ui.choices.sit import CHOICES
from ui.choices.timing import TIMING
from ui.house.house import House
from ui.models.kept import Kept
from ui.models.lexicon_model import LexiconModel
from ui.models.own_voices_model import OwnVoicesModel
from ui.models.setting_models import ChoiceModel, LevelModel, LoginModel, SwitchModel
from ui.models.switches import SWITCHES
from ui.models.telling import told_by
from ui.models.wind_down_model import PaceFinder, WindDownModel

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1
ALL = CHOICES | TIMING | HEARD | LOOKS | OF_DAYS
PATIENCE_MS = 60
"""Arrow keys pass several voices; only where they rest is one heard."""


def choice(name: str) -> Callable[["SettingsModel"], ChoiceModel]:
    """What reads the choice of this name."""
    return lambda model: model.choices[name]


def switch(name: str) -> Callable[["SettingsModel"], SwitchModel]:
    """What reads the switch of this name."""
    return lambda model: model.switches[name]


def level(role: str) -> Callable[["SettingsModel"], LevelModel]:
    """What reads the volume of this role."""
    return lambda model: model.levels[role]


@QmlElement
class SettingsModel(QObject):
    """All that can be set."""

    wanted = Signal()
    """Somebody asks for the settings, from outside the window."""
    _voices_arrived = Signal(object)
    textsFound = Signal(object)
    """The texts that there are have changed."""
    _texts_arrived = Signal(object)
    _noted = Signal(object)

    def __init__(self, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self.kept = kept = Kept(house, self)
        self._house = house
        self._voices_arrived.connect(self._take_voices)
        self._texts_arrived.connect(self._take_texts)
        self._offered = Offered(
            house.library.texts(told_by(self._texts_arrived)),
            house.voices(told_by(self._voices_arrived)),
            house.breaths(),
            house.bells(),
        )
        self.choices = {name: ChoiceModel(kept, self.finder(name), self) for name in ALL}
        self.levels = {role: self._level(role) for role in ("voice", *BELL_ROLES, "breath", "ambience")}
        heard = [(name, title) for name, title in house.ambiences() if name != "none"]
        self._ambiences = [self._place(name, title) for name, title in heard]
        self._ambience_levels = [self._place_level(name) for name, _ in heard]
        self.switches = {
            name: SwitchModel(kept, "", what.read, what.write, self) for name, what in SWITCHES.items()
        }  # fmt: skip
        self._login = LoginModel(kept, house, self)
        self._login.refused.connect(self._take_login_trouble)
        self._login.changed.connect(self._take_login_trouble)
        self._login_trouble = self._reminder_trouble = ""
        self._lexicon, self._own_voices = LexiconModel(house, kept, self), OwnVoicesModel(house, kept, self)
        self._wind_down, self._pace_finder = WindDownModel(kept, self), PaceFinder(kept, self)
        self._choosing = False
        self._heard = kept.value.sit
        self._sample_soon = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._sample_soon.timeout.connect(self.saySample)
        self._amiss = ""
        self._noted.connect(self._take_notes)
        house.watch_notes(told_by(self._noted))
        kept.changed.connect(self._hear)
        kept.changed.connect(self.changed)

    def finder(self, name: str) -> Callable[[], Choice]:
        """What reads this choice as it is now."""
        return lambda: ALL[name](self._offered, self.kept.value)

    @Slot(object)
    def _take_texts(self, texts: tuple[Text, ...]) -> None:
        self._offered = replace(self._offered, texts=texts)
        self.choices["text"].refresh()
        self.textsFound.emit(texts)

    @Slot(object)
    def take_handed(self, text: Text) -> None:
        """This text was handed in: call it by its title."""
        self._offered = replace(self._offered, handed=text)

    @Slot(object)
    def _take_voices(self, voices: tuple[Voice, ...]) -> None:
        self._offered = replace(self._offered, voices=voices)
        self.choices["voice"].refresh()

    def _place(self, name: str, title: str) -> SwitchModel:
        return SwitchModel(self.kept, title, lambda s: name in places(s), lambda s, _: toggled(s, name), self)

    def _place_level(self, name: str) -> LevelModel:
        read, write = (lambda s: places(s).get(name, 0.0)), (lambda s, level: with_place_level(s, name, level))
        return LevelModel(self.kept, read, write, self)

    def _level(self, role: str) -> LevelModel:
        read, write = (lambda s: getattr(s.sit.levels, role)), (lambda s, level: with_level(s, role, level))
        return LevelModel(self.kept, read, write, self, FAINTEST - 1 if role in BELL_ROLES else FAINTEST)

    def _get_login(self) -> QObject:
        return self._login

    def _get_wind_down(self) -> QObject:
        return self._wind_down

    def _get_pace_finder(self) -> QObject:
        return self._pace_finder

    def _get_lexicon(self) -> QObject:
        return self._lexicon

    def _get_own_voices(self) -> QObject:
        return self._own_voices

    def _get_welcomed(self) -> bool:
        return self.kept.value.welcomed

    def _get_ambiences(self) -> list[SwitchModel]:
        return self._ambiences

    def _get_ambience_levels(self) -> list[LevelModel]:
        return self._ambience_levels

    def _get_breath_parts(self) -> list[float]:
        return [round(part, 2) for part in self.kept.value.sit.breath.parts]

    def _get_light(self) -> float:
        return self.kept.value.light

    def _set_light(self, light: float) -> None:
        self.kept.keep(replace(self.kept.value, light=round(min(max(0.1, light), 1.0), 2)))

    def _get_density(self) -> float:
        return self.kept.value.sit.density

    def _set_density(self, density: float) -> None:
        self.kept.keep(with_sit(self.kept.value, density=round(min(max(0.0, density), 1.0), 2)))

    text = Property(ChoiceModel, choice("text"), constant=True)
    length = Property(ChoiceModel, choice("length"), constant=True)
    pace = Property(ChoiceModel, choice("pace"), constant=True)
    voice = Property(ChoiceModel, choice("voice"), constant=True)
    breath = Property(ChoiceModel, choice("breath"), constant=True)
    ramp = Property(ChoiceModel, choice("ramp"), constant=True)
    settle = Property(ChoiceModel, choice("settle"), constant=True)
    lineGap = Property(ChoiceModel, choice("lineGap"), constant=True)
    sectionGap = Property(ChoiceModel, choice("sectionGap"), constant=True)
    bell = Property(ChoiceModel, choice("bell"), constant=True)
    interval = Property(ChoiceModel, choice("interval"), constant=True)
    begins = Property(ChoiceModel, choice("begins"), constant=True)
    delay = Property(ChoiceModel, choice("delay"), constant=True)
    openingStrikes = Property(ChoiceModel, choice("openingStrikes"), constant=True)
    betweenStrikes = Property(ChoiceModel, choice("betweenStrikes"), constant=True)
    closingStrikes = Property(ChoiceModel, choice("closingStrikes"), constant=True)
    strikeGap = Property(ChoiceModel, choice("strikeGap"), constant=True)
    jitter = Property(ChoiceModel, choice("jitter"), constant=True)
    parts = Property(ChoiceModel, choice("parts"), constant=True)
    openEnded = Property(SwitchModel, switch("openEnded"), constant=True)
    overtime = Property(SwitchModel, switch("overtime"), constant=True)
    closingLevel = Property(LevelModel, level("closing"), constant=True)
    timeLeft = Property(ChoiceModel, choice("timeLeft"), constant=True)
    captionSize = Property(ChoiceModel, choice("captionSize"), constant=True)
    captionPlace = Property(ChoiceModel, choice("captionPlace"), constant=True)
    voiceLevel = Property(LevelModel, level("voice"), constant=True)
    bellLevel = Property(LevelModel, level("bell"), constant=True)
    intervalLevel = Property(LevelModel, level("interval"), constant=True)
    breathLevel = Property(LevelModel, level("breath"), constant=True)
    ambienceLevel = Property(LevelModel, level("ambience"), constant=True)
    ambiences = Property("QVariantList", _get_ambiences, constant=True)  # type: ignore[arg-type]
    ambienceLevels = Property("QVariantList", _get_ambience_levels, constant=True)  # type: ignore[arg-type]
    closingBell = Property(SwitchModel, switch("closingBell"), constant=True)
    breathTone = Property(SwitchModel, switch("breathTone"), constant=True)
    tone = Property(ChoiceModel, choice("tone"), constant=True)
    toneSpan = Property(ChoiceModel, choice("toneSpan"), constant=True)
    taps = Property(SwitchModel, switch("taps"), constant=True)
    answers = Property(ChoiceModel, choice("answers"), constant=True)
    sayTime = Property(ChoiceModel, choice("sayTime"), constant=True)
    sayAmiss = Property(SwitchModel, switch("sayAmiss"), constant=True)
    inParts = Property(SwitchModel, switch("inParts"), constant=True)
    sparser = Property(SwitchModel, switch("sparser"), constant=True)
    bellLight = Property(SwitchModel, switch("bellLight"), constant=True)
    captions = Property(SwitchModel, switch("captions"), constant=True)
    reminder = Property(SwitchModel, switch("reminder"), constant=True)
    reminderTime = Property(ChoiceModel, choice("reminderTime"), constant=True)
    reminderDays = Property(ChoiceModel, choice("reminderDays"), constant=True)
    dayBegins = Property(ChoiceModel, choice("dayBegins"), constant=True)
    keepAwake = Property(SwitchModel, switch("keepAwake"), constant=True)
    quietDesktop = Property(SwitchModel, switch("quietDesktop"), constant=True)
    showTitle = Property(SwitchModel, switch("showTitle"), constant=True)
    streak = Property(SwitchModel, switch("streak"), constant=True)
    language = Property(ChoiceModel, choice("language"), constant=True)
    theme = Property(ChoiceModel, choice("theme"), constant=True)
    contrast = Property(ChoiceModel, choice("contrast"), constant=True)
    motion = Property(ChoiceModel, choice("motion"), constant=True)
    painter = Property(ChoiceModel, choice("painter"), constant=True)
    windsDown = Property(SwitchModel, switch("windsDown"), constant=True)
    windDown = Property(WindDownModel, _get_wind_down, constant=True)
    paceFinder = Property(PaceFinder, _get_pace_finder, constant=True)
    lexicon = Property(LexiconModel, _get_lexicon, constant=True)
    ownVoices = Property(OwnVoicesModel, _get_own_voices, constant=True)
    fade = Property(ChoiceModel, choice("fade"), constant=True)
    stayInTray = Property(SwitchModel, switch("stayInTray"), constant=True)
    login = Property(SwitchModel, _get_login, constant=True)

    def _get_login_trouble(self) -> str:
        return self._login_trouble

    @Slot()
    @Slot(str)
    def _take_login_trouble(self, words: str = "") -> None:
        self._login_trouble = words
        self.changed.emit()

    def _get_reminder_trouble(self) -> str:
        return self._reminder_trouble

    @Slot(str)
    def take_reminder_trouble(self, words: str) -> None:
        """Why the system's scheduler does not follow the reminder; nothing where it does."""
        self._reminder_trouble = words
        self.changed.emit()

    @Slot(object)
    def _take_notes(self, notes: tuple[str, ...]) -> None:
        self._amiss = "\n".join(notes)
        self.changed.emit()

    def _get_amiss(self) -> str:
        return self._amiss

    def _get_choosing(self) -> bool:
        return self._choosing

    def _set_choosing(self, choosing: bool) -> None:
        if choosing != self._choosing:
            self._choosing = choosing
            self._house.audition.want_samples(wanted=choosing)
            self.choosingChanged.emit()

    choosingChanged = Signal()
    choosing = Property(bool, _get_choosing, _set_choosing, notify=choosingChanged)
    changed = Signal()
    amiss = Property(str, _get_amiss, notify=changed)
    """What was wrong in the files of what is kept, or could not be written; a sentence a line."""
    breathParts = Property("QVariantList", _get_breath_parts, notify=changed)  # type: ignore[arg-type]
    density = Property(float, _get_density, _set_density, notify=changed)
    light = Property(float, _get_light, _set_light, notify=changed)
    loginTrouble = Property(str, _get_login_trouble, notify=changed)
    reminderTrouble = Property(str, _get_reminder_trouble, notify=changed)
    welcomed = Property(bool, _get_welcomed, notify=changed)

    @Slot(int, float)
    def setBreathPart(self, part: int, seconds: float) -> None:
        """One of in, hold, out, hold, in seconds."""
        self.kept.keep(with_breath_part(self.kept.value, part, seconds))

    @Slot("QUrl")
    def ringFile(self, file: QUrl) -> None:
        """Ring this sound file from now on."""
        self.kept.keep(with_sit(self.kept.value, bell=file.toLocalFile()))

    @Slot()
    def saySample(self) -> None:
        """Have the chosen voice heard at the chosen pace, now."""
        self._sample_soon.stop()
        sit = self.kept.value.sit
        self._house.audition.say_sample(sit.voice, sit.pace)

    @Slot()
    def hearEarcons(self) -> None:
        """Have the sounds heard that keys are answered by, each after its name."""
        self._house.audition.hear_earcons()

    @Slot()
    def hearBreath(self) -> None:
        """Have one breath heard as it is chosen, now."""
        self._house.audition.hear_breath()

    @Slot()
    def _hear(self) -> None:
        """A voice that is chosen is heard, by whatever hand; so is a pace, where one is choosing."""
        before, self._heard = self._heard, self.kept.value.sit
        if self._heard.voice != before.voice or (self._choosing and self._heard.pace != before.pace):
            self._sample_soon.start()
