"""The settings as the window shows them: what is kept, and one small object for each thing that can be chosen."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from meditate.errors import MeditateError
from meditate.settings import Settings
from meditate.texts import Text
from meditate.units import Decibels
from narration.voice import Voice
from ui.choices import (
    BELL_ROLES,
    CHOICES,
    FAINTEST,
    Choice,
    Offered,
    toggled,
    with_breath_part,
    with_field,
    with_level,
    with_reminder,
    with_sit,
)
from ui.house import House
from ui.telling import told_by
from ui.timing_choices import TIMING
from ui.wind_down_model import PaceFinder, WindDownModel, switched

QML_IMPORT_NAME = "Meditate"
QML_IMPORT_MAJOR_VERSION = 1
ALL = CHOICES | TIMING
PATIENCE_MS = 60
"""Arrow keys pass several voices; only where they rest is one heard."""


class Kept(QObject):
    """The settings that are kept now; replaced as a whole, and told to the house at once."""

    changed = Signal()

    def __init__(self, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self._house = house
        self.value = house.settings

    def keep(self, settings: Settings) -> None:
        """Keep these from now on."""
        if settings != self.value:
            self.value = settings
            self._house.keep(settings)
            self.changed.emit()


@QmlElement
class ChoiceModel(QObject):
    """One out of several options, stepped through or picked from a list."""

    def __init__(self, kept: Kept, find: Callable[[], Choice], parent: QObject) -> None:
        super().__init__(parent)
        self._kept, self._find = kept, find
        self._choice = find()
        self._shown: tuple[object, ...] = ()
        self._read()
        kept.changed.connect(self.refresh)

    def _read(self) -> tuple[object, ...]:
        settings = self._kept.value
        self._options = self._choice.options_for(settings)
        value = self._choice.read(settings)
        self._index = next(i for i, option in enumerate(self._options) if option.value == value)
        before, self._shown = self._shown, (self._options, self._index)
        return before

    @Slot()
    def refresh(self) -> None:
        """Read the settings again, and say so where something else is true now."""
        self._choice = self._find()
        if self._read() != self._shown:
            self.changed.emit()

    def _get_title(self) -> str:
        return self._options[self._index].title

    def _get_value(self) -> str:
        return str(self._options[self._index].value)

    def _get_detail(self) -> str:
        return self._options[self._index].detail

    def _get_index(self) -> int:
        return self._index

    def _get_titles(self) -> list[str]:
        return [option.title for option in self._options]

    def _get_details(self) -> list[str]:
        return [option.detail for option in self._options]

    changed = Signal()
    title = Property(str, _get_title, notify=changed)
    value = Property(str, _get_value, notify=changed)
    detail = Property(str, _get_detail, notify=changed)
    index = Property(int, _get_index, notify=changed)
    titles = Property("QStringList", _get_titles, notify=changed)  # type: ignore[arg-type]
    details = Property("QStringList", _get_details, notify=changed)  # type: ignore[arg-type]

    @Slot(int)
    def choose(self, index: int) -> None:
        """Take the option at this place, or the nearest there is."""
        option = self._options[min(max(0, index), len(self._options) - 1)]
        self._kept.keep(self._choice.write(self._kept.value, option.value))

    @Slot(int)
    def step(self, by: int) -> None:
        """Take the next option, or the one before; stays at either end."""
        self.choose(self._index + by)


@QmlElement
class SwitchModel(QObject):
    """Something that is on or off."""

    def __init__(
        self,
        kept: Kept,
        title: str,
        read: Callable[[Settings], bool],
        write: Callable[[Settings, bool], Settings],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._kept, self._title, self._read, self._write = kept, title, read, write
        self._on = read(kept.value)
        kept.changed.connect(self._refresh)

    @Slot()
    def _refresh(self) -> None:
        on = self._read(self._kept.value)
        if on != self._on:
            self._on = on
            self.changed.emit()

    def _get_on(self) -> bool:
        return self._on

    def _get_title(self) -> str:
        return self._title

    changed = Signal()
    on = Property(bool, _get_on, notify=changed)
    title = Property(str, _get_title, constant=True)

    @Slot()
    def toggle(self) -> None:
        """On becomes off, off becomes on."""
        self._kept.keep(self._write(self._kept.value, not self._on))


class LoginModel(SwitchModel):
    """Whether the program starts with the login, which the system keeps."""

    refused = Signal(str)

    def __init__(self, kept: Kept, house: House, parent: QObject) -> None:
        super().__init__(kept, "", lambda _: house.starts_with_login, lambda settings, _: settings, parent)
        self._house = house

    @Slot()
    def toggle(self) -> None:
        """On becomes off, off becomes on."""
        try:
            self._house.start_with_login(wanted=not self._on)
        except MeditateError as error:
            self.refused.emit(str(error))
        self._refresh()


@QmlElement
class LevelModel(QObject):
    """A volume in dB."""

    def __init__(self, kept: Kept, role: str, parent: QObject) -> None:
        super().__init__(parent)
        self._kept, self._role = kept, role
        self._level = self._read()
        kept.changed.connect(self._refresh)

    def _read(self) -> Decibels:
        return max(self._get_least(), float(getattr(self._kept.value.sit.levels, self._role)))

    @Slot()
    def _refresh(self) -> None:
        level = self._read()
        if level != self._level:
            self._level = level
            self.changed.emit()

    def _get_level(self) -> float:
        return self._level

    def _set_level(self, level: float) -> None:
        self._kept.keep(with_level(self._kept.value, self._role, float(round(level))))

    def _get_faintest(self) -> float:
        return FAINTEST

    def _get_least(self) -> float:
        return FAINTEST - 1 if self._role in BELL_ROLES else FAINTEST

    changed = Signal()
    level = Property(float, _get_level, _set_level, notify=changed)
    faintest = Property(float, _get_faintest, constant=True)
    least = Property(float, _get_least, constant=True)


@QmlElement
class SettingsModel(QObject):
    """All that can be set."""

    wanted = Signal()
    """Somebody asks for the settings, from outside the window."""
    _voices_arrived = Signal(object)
    _texts_arrived = Signal(object)

    def __init__(self, house: House, parent: QObject) -> None:
        super().__init__(parent)
        self.kept = kept = Kept(house, self)
        self._house = house
        self._voices_arrived.connect(self._take_voices)
        self._texts_arrived.connect(self._take_texts)
        self._offered = Offered(
            house.texts(told_by(self._texts_arrived)),
            house.voices(told_by(self._voices_arrived)),
            house.breaths(),
            house.bells(),
        )
        self._choices = {name: ChoiceModel(kept, self._finder(name), self) for name in ALL}
        self._levels = {role: LevelModel(kept, role, self) for role in ("voice", *BELL_ROLES, "breath", "ambience")}
        self._ambiences = [self._place(name, title) for name, title in house.ambiences() if name != "none"]
        self._closing_bell = self._sit_switch("closing_bell")
        self._breath_tone = self._sit_switch("breath_tone")
        self._in_parts = self._sit_switch("in_parts")
        self._overtime = self._sit_switch("overtime")
        self._winds_down = SwitchModel(
            kept, "", lambda s: s.sit.wind_down is not None, lambda s, on: switched(s, on=on), self
        )  # fmt: skip
        self._wind_down, self._pace_finder = WindDownModel(kept, self), PaceFinder(kept, self)
        self._captions = self._switch("captions")
        self._reminder = SwitchModel(
            kept, "", lambda s: s.reminder.on, lambda s, on: with_reminder(s, on=on), self
        )  # fmt: skip
        self._keep_awake = self._switch("keep_awake")
        self._quiet_desktop = self._switch("quiet_desktop")
        self._show_title = self._switch("show_title")
        self._stay_in_tray = self._switch("stay_in_tray")
        self._login = LoginModel(kept, house, self)
        self._login.refused.connect(self._take_login_trouble)
        self._login.changed.connect(self._take_login_trouble)
        self._login_trouble = ""
        self._streak = self._switch("streak")
        self._choosing = False
        self._heard = kept.value.sit
        self._sample_soon = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._sample_soon.timeout.connect(self.saySample)
        kept.changed.connect(self._hear)
        kept.changed.connect(self.changed)

    def _finder(self, name: str) -> Callable[[], Choice]:
        return lambda: ALL[name](self._offered, self.kept.value)

    @Slot(object)
    def _take_texts(self, texts: tuple[Text, ...]) -> None:
        self._offered = replace(self._offered, texts=texts)
        self._choices["text"].refresh()

    @Slot(object)
    def _take_voices(self, voices: tuple[Voice, ...]) -> None:
        self._offered = replace(self._offered, voices=voices)
        self._choices["voice"].refresh()

    def _switch(self, field: str) -> SwitchModel:
        return SwitchModel(
            self.kept, "", lambda s: bool(getattr(s, field)), lambda s, on: with_field(s, field, on=on), self
        )

    def _sit_switch(self, field: str) -> SwitchModel:
        return SwitchModel(
            self.kept, "", lambda s: bool(getattr(s.sit, field)), lambda s, on: with_sit(s, **{field: on}), self
        )

    def _place(self, name: str, title: str) -> SwitchModel:
        return SwitchModel(self.kept, title, lambda s: name in s.sit.ambience, lambda s, _: toggled(s, name), self)

    def _get_text(self) -> QObject:
        return self._choices["text"]

    def _get_length(self) -> QObject:
        return self._choices["length"]

    def _get_pace(self) -> QObject:
        return self._choices["pace"]

    def _get_voice(self) -> QObject:
        return self._choices["voice"]

    def _get_breath(self) -> QObject:
        return self._choices["breath"]

    def _get_ramp(self) -> QObject:
        return self._choices["ramp"]

    def _get_settle(self) -> QObject:
        return self._choices["settle"]

    def _get_line_gap(self) -> QObject:
        return self._choices["lineGap"]

    def _get_section_gap(self) -> QObject:
        return self._choices["sectionGap"]

    def _get_bell(self) -> QObject:
        return self._choices["bell"]

    def _get_interval(self) -> QObject:
        return self._choices["interval"]

    def _get_begins(self) -> QObject:
        return self._choices["begins"]

    def _get_delay(self) -> QObject:
        return self._choices["delay"]

    def _get_opening_strikes(self) -> QObject:
        return self._choices["openingStrikes"]

    def _get_between_strikes(self) -> QObject:
        return self._choices["betweenStrikes"]

    def _get_closing_strikes(self) -> QObject:
        return self._choices["closingStrikes"]

    def _get_strike_gap(self) -> QObject:
        return self._choices["strikeGap"]

    def _get_jitter(self) -> QObject:
        return self._choices["jitter"]

    def _get_parts(self) -> QObject:
        return self._choices["parts"]

    def _get_overtime(self) -> QObject:
        return self._overtime

    def _get_closing_level(self) -> QObject:
        return self._levels["closing"]

    def _get_time_left(self) -> QObject:
        return self._choices["timeLeft"]

    def _get_caption_size(self) -> QObject:
        return self._choices["captionSize"]

    def _get_caption_place(self) -> QObject:
        return self._choices["captionPlace"]

    def _get_welcomed(self) -> bool:
        return self.kept.value.welcomed

    def _get_voice_level(self) -> QObject:
        return self._levels["voice"]

    def _get_bell_level(self) -> QObject:
        return self._levels["bell"]

    def _get_interval_level(self) -> QObject:
        return self._levels["interval"]

    def _get_breath_level(self) -> QObject:
        return self._levels["breath"]

    def _get_ambience_level(self) -> QObject:
        return self._levels["ambience"]

    def _get_ambiences(self) -> list[SwitchModel]:
        return self._ambiences

    def _get_closing_bell(self) -> QObject:
        return self._closing_bell

    def _get_breath_tone(self) -> QObject:
        return self._breath_tone

    def _get_in_parts(self) -> QObject:
        return self._in_parts

    def _get_captions(self) -> QObject:
        return self._captions

    def _get_reminder(self) -> QObject:
        return self._reminder

    def _get_reminder_time(self) -> QObject:
        return self._choices["reminderTime"]

    def _get_reminder_days(self) -> QObject:
        return self._choices["reminderDays"]

    def _get_keep_awake(self) -> QObject:
        return self._keep_awake

    def _get_quiet_desktop(self) -> QObject:
        return self._quiet_desktop

    def _get_show_title(self) -> QObject:
        return self._show_title

    def _get_streak(self) -> QObject:
        return self._streak

    def _get_theme(self) -> QObject:
        return self._choices["theme"]

    def _get_contrast(self) -> QObject:
        return self._choices["contrast"]

    def _get_motion(self) -> QObject:
        return self._choices["motion"]

    def _get_painter(self) -> QObject:
        return self._choices["painter"]

    def _get_breath_parts(self) -> list[float]:
        return [round(part, 2) for part in self.kept.value.sit.breath.parts]

    def _get_light(self) -> float:
        return self.kept.value.light

    def _set_light(self, light: float) -> None:
        self.kept.keep(replace(self.kept.value, light=round(min(max(0.1, light), 1.0), 2)))

    text = Property(ChoiceModel, _get_text, constant=True)
    length = Property(ChoiceModel, _get_length, constant=True)
    pace = Property(ChoiceModel, _get_pace, constant=True)
    voice = Property(ChoiceModel, _get_voice, constant=True)
    breath = Property(ChoiceModel, _get_breath, constant=True)
    ramp = Property(ChoiceModel, _get_ramp, constant=True)
    settle = Property(ChoiceModel, _get_settle, constant=True)
    lineGap = Property(ChoiceModel, _get_line_gap, constant=True)
    sectionGap = Property(ChoiceModel, _get_section_gap, constant=True)
    bell = Property(ChoiceModel, _get_bell, constant=True)
    interval = Property(ChoiceModel, _get_interval, constant=True)
    begins = Property(ChoiceModel, _get_begins, constant=True)
    delay = Property(ChoiceModel, _get_delay, constant=True)
    openingStrikes = Property(ChoiceModel, _get_opening_strikes, constant=True)
    betweenStrikes = Property(ChoiceModel, _get_between_strikes, constant=True)
    closingStrikes = Property(ChoiceModel, _get_closing_strikes, constant=True)
    strikeGap = Property(ChoiceModel, _get_strike_gap, constant=True)
    jitter = Property(ChoiceModel, _get_jitter, constant=True)
    parts = Property(ChoiceModel, _get_parts, constant=True)
    overtime = Property(SwitchModel, _get_overtime, constant=True)
    closingLevel = Property(LevelModel, _get_closing_level, constant=True)
    timeLeft = Property(ChoiceModel, _get_time_left, constant=True)
    captionSize = Property(ChoiceModel, _get_caption_size, constant=True)
    captionPlace = Property(ChoiceModel, _get_caption_place, constant=True)
    voiceLevel = Property(LevelModel, _get_voice_level, constant=True)
    bellLevel = Property(LevelModel, _get_bell_level, constant=True)
    intervalLevel = Property(LevelModel, _get_interval_level, constant=True)
    breathLevel = Property(LevelModel, _get_breath_level, constant=True)
    ambienceLevel = Property(LevelModel, _get_ambience_level, constant=True)
    ambiences = Property("QVariantList", _get_ambiences, constant=True)  # type: ignore[arg-type]
    closingBell = Property(SwitchModel, _get_closing_bell, constant=True)
    breathTone = Property(SwitchModel, _get_breath_tone, constant=True)
    inParts = Property(SwitchModel, _get_in_parts, constant=True)
    captions = Property(SwitchModel, _get_captions, constant=True)
    reminder = Property(SwitchModel, _get_reminder, constant=True)
    reminderTime = Property(ChoiceModel, _get_reminder_time, constant=True)
    reminderDays = Property(ChoiceModel, _get_reminder_days, constant=True)
    keepAwake = Property(SwitchModel, _get_keep_awake, constant=True)
    quietDesktop = Property(SwitchModel, _get_quiet_desktop, constant=True)
    showTitle = Property(SwitchModel, _get_show_title, constant=True)
    streak = Property(SwitchModel, _get_streak, constant=True)
    theme = Property(ChoiceModel, _get_theme, constant=True)
    contrast = Property(ChoiceModel, _get_contrast, constant=True)
    motion = Property(ChoiceModel, _get_motion, constant=True)
    painter = Property(ChoiceModel, _get_painter, constant=True)

    def _get_stay_in_tray(self) -> QObject:
        return self._stay_in_tray

    def _get_login(self) -> QObject:
        return self._login

    def _get_winds_down(self) -> QObject:
        return self._winds_down

    def _get_wind_down(self) -> QObject:
        return self._wind_down

    def _get_pace_finder(self) -> QObject:
        return self._pace_finder

    def _get_fade(self) -> QObject:
        return self._choices["fade"]

    windsDown = Property(SwitchModel, _get_winds_down, constant=True)
    windDown = Property(WindDownModel, _get_wind_down, constant=True)
    paceFinder = Property(PaceFinder, _get_pace_finder, constant=True)
    fade = Property(ChoiceModel, _get_fade, constant=True)
    stayInTray = Property(SwitchModel, _get_stay_in_tray, constant=True)
    login = Property(SwitchModel, _get_login, constant=True)

    def _get_login_trouble(self) -> str:
        return self._login_trouble

    @Slot()
    @Slot(str)
    def _take_login_trouble(self, words: str = "") -> None:
        self._login_trouble = words
        self.changed.emit()

    def _get_choosing(self) -> bool:
        return self._choosing

    def _set_choosing(self, choosing: bool) -> None:
        if choosing != self._choosing:
            self._choosing = choosing
            self._house.want_samples(wanted=choosing)
            self.choosingChanged.emit()

    choosingChanged = Signal()
    choosing = Property(bool, _get_choosing, _set_choosing, notify=choosingChanged)
    changed = Signal()
    breathParts = Property("QVariantList", _get_breath_parts, notify=changed)  # type: ignore[arg-type]
    light = Property(float, _get_light, _set_light, notify=changed)
    loginTrouble = Property(str, _get_login_trouble, notify=changed)
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
        self._house.say_sample(sit.voice, sit.pace)

    @Slot()
    def _hear(self) -> None:
        """A voice that is chosen is heard, by whatever hand; so is a pace, where one is choosing."""
        before, self._heard = self._heard, self.kept.value.sit
        if self._heard.voice != before.voice or (self._choosing and self._heard.pace != before.pace):
            self._sample_soon.start()
