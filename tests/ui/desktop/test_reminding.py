"""The reminder on a real bus: asked at its time, silently, with three buttons; and not asked where it would disturb."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path

import pytest

from meditate.reminder import Reminder
from meditate.settings import Settings
from tests.e2e.sound_server import until
from tests.ui.driven import click, item, opened
from tests.ui.fake_house import FakeHouse
from tests.ui.services import Notifications
from tests.ui.systemd import Systemd
from ui.desktop.autostart import Command
from ui.desktop.bus import Bus
from ui.desktop.desktop import Desktop
from ui.desktop.microphone import microphone_in_use
from ui.desktop.notices import Notices
from ui.desktop.reminding import Memory, Reminding
from ui.desktop.schedule import TIMER
from ui.desktop.scheduler import Scheduler
from ui.window.face import Face
from ui.window.reminders import Reminders

NOW = datetime.fromisoformat("2026-03-24T07:31+01:00")
AT_HALF_PAST_SEVEN = Settings(reminder=Reminder(on=True, times=(time(7, 30),)))


class FakeDoor:
    """Keeps what was answered."""

    def __init__(self) -> None:
        self.settings = AT_HALF_PAST_SEVEN
        self.sat = False
        self.answers: list[str] = []
        self.said: list[str] = []

    def sat_today(self, now: datetime) -> bool:
        assert now.tzinfo is not None
        return self.sat

    def answer(self, answer: str) -> None:
        self.answers.append(answer)

    def unshown(self, words: str) -> None:
        self.said.append(words)


class Asking:
    """A reminder whose clock and microphone are in a test's hands."""

    def __init__(self, folder: Path, bus: Bus) -> None:
        self.door, self.now, self.speaking = FakeDoor(), NOW, False
        self._bus, self.folder = bus, folder
        self.reminding = self.made_anew()

    def made_anew(self) -> Reminding:
        """As by a new start of the program."""
        return Reminding(
            self.door, Memory(self.folder / "reminder"), Notices(self._bus),
            wall=lambda: self.now, busy=lambda: self.speaking,
        )  # fmt: skip


@pytest.fixture
def bus() -> Iterator[Bus]:
    bus = Bus()
    yield bus
    bus.close()


@pytest.fixture
def asking(tmp_path: Path, bus: Bus) -> Asking:
    return Asking(tmp_path / "state", bus)


@pytest.fixture
def shown(desk) -> Notifications:
    return Notifications(desk, "actions", "body")


def press(desk, notifications: Notifications, answer: str) -> None:
    desk.speak(lambda: notifications.ActionInvoked(len(notifications.shown), answer))


def test_it_is_asked_softly_and_once(desk, shown, asking) -> None:
    assert asking.reminding.ask()
    until(lambda: len(shown.shown) == 1)
    message = shown.shown[0]
    assert (message["title"], message["words"]) == ("Would you like to sit?", "07:30 is the time you chose.")
    assert message["actions"][2::2] == ["begin", "not-today", "stop"]
    assert (message["suppress-sound"], message["urgency"]) == (True, 0)
    assert not asking.reminding.ask()
    assert not asking.made_anew().ask()
    assert (asking.folder / "reminder").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("answer", ["begin", "stop", "default"])
def test_what_is_answered_comes_to_the_door(desk, shown, asking, answer: str) -> None:
    asking.reminding.ask()
    until(lambda: len(shown.shown) == 1)
    desk.speak(lambda: shown.ActionInvoked(99, "stop"))
    press(desk, shown, answer)
    press(desk, shown, answer)
    until(lambda: asking.door.answers == [answer])


def test_a_message_that_went_away_is_answered_with_nothing(desk, shown, asking) -> None:
    asking.reminding.ask()
    until(lambda: len(shown.shown) == 1)
    desk.speak(lambda: shown.NotificationClosed(1, 1))
    until(lambda: asking.door.answers == [""])


def test_not_today_is_kept_until_the_next_day_begins(desk, shown, asking) -> None:
    evening = replace(AT_HALF_PAST_SEVEN.reminder, times=(time(7, 30), time(21)))
    asking.door.settings = replace(AT_HALF_PAST_SEVEN, reminder=evening)
    asking.reminding.ask()
    until(lambda: len(shown.shown) == 1)
    press(desk, shown, "not-today")
    until(lambda: asking.door.answers == ["not-today"])
    asking.now = NOW.replace(hour=21)
    assert not asking.made_anew().ask()
    asking.now = NOW.replace(day=25)
    assert asking.made_anew().ask()


def test_who_sat_already_is_not_asked(asking) -> None:
    asking.door.sat = True
    assert not asking.reminding.ask()
    asking.door.sat = False
    assert not asking.reminding.ask()


def test_who_speaks_is_asked_afterwards_unless_it_is_too_late(asking) -> None:
    asking.speaking = True
    assert not asking.reminding.ask()
    asking.speaking, asking.now = False, NOW.replace(hour=8)
    assert asking.reminding.ask()


def test_what_is_chosen_now_is_not_due_for_what_has_passed(asking) -> None:
    asking.reminding.begin_afresh()
    assert not asking.reminding.ask()


def test_an_answer_that_comes_with_the_message_itself_is_heard(desk, asking) -> None:
    Notifications(desk, "actions").pressed_at_once = "not-today"
    assert asking.reminding.ask()
    until(lambda: asking.door.answers == ["not-today"])


def test_where_nobody_shows_messages_the_door_is_told(asking, deaf_bus) -> None:
    asking.reminding.ask()
    until(lambda: asking.door.said == ["Would you like to sit?"])


def test_where_there_are_no_buttons_the_message_has_none(desk, asking) -> None:
    notifications = Notifications(desk, "body")
    asking.reminding.ask()
    until(lambda: len(notifications.shown) == 1)
    assert notifications.shown[0]["actions"] == []


@pytest.mark.parametrize("written", ["", "soon", "2026-03-24", "\N{DIGIT ONE}" * 5000])
def test_a_broken_memory_is_no_memory(tmp_path: Path, written: str) -> None:
    (tmp_path / "reminder").write_text(written, encoding="utf-8")
    memory = Memory(tmp_path / "reminder")
    memory.keep(datetime.fromisoformat("2026-03-24T07:30"))
    assert Memory(tmp_path / "reminder").quiet_until == datetime.fromisoformat("2026-03-24T07:30")


def test_a_memory_that_cannot_be_written_is_kept_in_mind(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file, where the folder should be", encoding="utf-8")
    memory = Memory(tmp_path / "state" / "reminder")
    memory.keep(datetime.fromisoformat("2026-03-24T07:30"))
    assert memory.quiet_until == datetime.fromisoformat("2026-03-24T07:30")


def reminders_of(face: Face, folder: Path, house: FakeHouse) -> Reminders:
    desktop = Desktop(Bus())
    face.follow_desktop(desktop)
    face.remind(desktop, Memory(folder / "reminder"), scheduler_in(folder), house)
    assert face.reminders
    face.reminders.reminding._wall = lambda: NOW
    face.reminders.reminding._busy = lambda: False
    return face.reminders


def scheduler_in(folder: Path) -> Scheduler:
    return Scheduler(folder, Command(("meditate", "remind")))


def test_begin_begins_and_the_message_goes(qtbot, desk, shown, tmp_path: Path) -> None:
    house = FakeHouse(AT_HALF_PAST_SEVEN)
    with opened(qtbot, house) as face:
        reminders_of(face, tmp_path, house).reminding.look()
        qtbot.waitUntil(lambda: len(shown.shown) == 1)
        press(desk, shown, "begin")
        qtbot.waitUntil(lambda: face.session.page == "sitting")
        qtbot.waitUntil(lambda: shown.closed == [1])


def test_stop_asking_is_kept_and_nothing_is_looked_at_any_more(qtbot, desk, shown, tmp_path: Path) -> None:
    house = FakeHouse(AT_HALF_PAST_SEVEN)
    with opened(qtbot, house) as face:
        reminders = reminders_of(face, tmp_path, house)
        assert reminders.looks
        reminders.reminding.look()
        qtbot.waitUntil(lambda: len(shown.shown) == 1)
        press(desk, shown, "stop")
        qtbot.waitUntil(lambda: not house.settings.reminder.on)
        assert not reminders.looks
        assert not face.settings.reminder.on
        face.settings.reminder.toggle()
        assert reminders.looks


def test_who_sits_is_not_asked(qtbot, desk, shown, tmp_path: Path) -> None:
    house = FakeHouse(AT_HALF_PAST_SEVEN)
    with opened(qtbot, house) as face:
        reminders = reminders_of(face, tmp_path, house)
        face.session.begin()
        assert not reminders.reminding.ask()


def chosen(face: Face, at: str) -> None:
    face.settings.reminderTime.choose(face.settings.reminderTime.titles.index(at))


def test_what_is_chosen_in_the_window_is_told_to_the_systems_scheduler(qtbot, tmp_path, monkeypatch) -> None:
    systemd, scheduler = Systemd(tmp_path, monkeypatch), scheduler_in(tmp_path)
    house = FakeHouse(AT_HALF_PAST_SEVEN)
    scheduler.install(house.settings.reminder)
    with opened(qtbot, house) as face:
        reminders_of(face, tmp_path, house)
        chosen(face, "21:00")
        qtbot.waitUntil(lambda: "21:00" in scheduler.timer.read_text())
        face.settings.reminder.toggle()
        qtbot.waitUntil(lambda: systemd.asked[-1] == f"--user disable --now {TIMER}")
        face.settings.reminder.toggle()
        chosen(face, "06:30")
    assert systemd.asked[-1] == f"--user enable --now {TIMER}"
    assert "07:30" not in (written := scheduler.timer.read_text())
    assert "06:30" in written


def test_a_scheduler_that_refuses_is_told_until_it_follows(qtbot, tmp_path, monkeypatch) -> None:
    systemd, house = Systemd(tmp_path, monkeypatch), FakeHouse(AT_HALF_PAST_SEVEN)
    scheduler_in(tmp_path).install(house.settings.reminder)
    systemd.refuse("no bus")
    with opened(qtbot, house) as face:
        reminders_of(face, tmp_path, house)
        click(face, "settings")
        item(face, "desktopGroup").setProperty("open", True)
        chosen(face, "21:00")
        qtbot.waitUntil(lambda: "no bus" in str(face.settings.reminderTrouble))
        assert item(face, "reminderTrouble").property("text") == face.settings.reminderTrouble
        systemd.refuse("")
        chosen(face, "20:00")
        qtbot.waitUntil(lambda: not item(face, "reminderTrouble").property("text"))


def test_where_no_timer_was_wanted_none_is_made(qtbot, tmp_path, monkeypatch) -> None:
    systemd, house = Systemd(tmp_path, monkeypatch), FakeHouse(AT_HALF_PAST_SEVEN)
    with opened(qtbot, house) as face:
        reminders_of(face, tmp_path, house)
        chosen(face, "21:00")
        face.settings.reminder.toggle()
    assert systemd.asked == []
    assert not (tmp_path / "systemd").exists()


def test_times_and_days_are_chosen_in_words(qtbot) -> None:
    house = FakeHouse(Settings(reminder=Reminder(times=(time(7, 15), time(21)))))
    with opened(qtbot, house) as face:
        settings = face.settings
        assert (settings.reminderTime.title, settings.reminderDays.title) == ("07:15 and 21:00", "every day")
        settings.reminderTime.choose(settings.reminderTime.titles.index("07:30"))
        settings.reminderDays.step(1)
        assert settings.reminderDays.title == "from Monday to Friday"
        assert house.settings.reminder == Reminder(times=(time(7, 30),), days=house.settings.reminder.days[:5])


def test_a_microphone_in_use_is_known_of_the_kernel(tmp_path: Path) -> None:
    status = tmp_path / "card0" / "pcm0c" / "sub0" / "status"
    status.parent.mkdir(parents=True)
    status.write_text("closed\n", encoding="ascii")
    assert not microphone_in_use(tmp_path)
    status.write_text("state: RUNNING\nowner_pid   : 1\n", encoding="ascii")
    assert microphone_in_use(tmp_path)
