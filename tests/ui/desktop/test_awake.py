"""The machine stays awake while someone sits, and its screen while someone looks; and all of it is given back."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from types import SimpleNamespace

import pytest

from meditate.presets import preset_over
from meditate.settings import Settings
from meditate.sit import Sit
from meditate.sitting import Sitting
from meditate.sitting_states import State
from meditate.verbs import Verb
from tests.e2e.sound_server import until
from tests.ui.driven import opened
from tests.ui.fake_house import FakeHouse
from tests.ui.services import InhibitPortal, Logind, Notifications, power_management, screen_saver
from ui.desktop.awake import IDLES, SUSPENDS, Need, Wakepy
from ui.desktop.bus import Bus
from ui.desktop.desktop import Desktop
from ui.desktop.media_keys import NAME


@pytest.fixture
def desktop(desk) -> Iterator[Desktop]:
    desktop = Desktop(Bus())
    yield desktop
    desktop.close()


@pytest.fixture
def logind(desk) -> Iterator[Logind]:
    logind = Logind(desk)
    yield logind
    logind.close()


class Sat:
    """A sit beside its desktop."""

    def __init__(self, desktop: Desktop, settings: Settings | None = None) -> None:
        self.settings = settings or Settings(sit=Sit(length=120.0))
        self.sitting: Sitting = FakeHouse(self.settings, speed=1.0).begin(self.settings.sit)
        self._desktop = desktop
        self.sitting.begin()

    def look(self, *, seen: bool) -> None:
        self._desktop.follow(self.sitting, self.sitting.now(), self.settings, seen=seen)

    def do(self, verb: Verb, *, seen: bool = True) -> None:
        self.sitting.do(verb)
        self.look(seen=seen)


def test_the_portal_keeps_the_machine_awake_and_the_screen_only_while_it_is_seen(desk, desktop) -> None:
    portal = InhibitPortal(desk)
    sat = Sat(desktop)
    sat.look(seen=True)
    until(lambda: sorted(portal.held) == [SUSPENDS, IDLES])
    assert set(portal.reasons) == {"someone is sitting"}
    sat.look(seen=False)
    until(lambda: portal.held == [SUSPENDS])
    sat.do(Verb.PAUSE)
    until(lambda: portal.held == [])
    sat.do(Verb.RESUME)
    until(lambda: sorted(portal.held) == [SUSPENDS, IDLES])
    sat.do(Verb.END)
    until(lambda: portal.held == [])


def test_without_a_portal_the_desktops_own_services_are_asked(desk, desktop) -> None:
    power, screen = power_management(desk), screen_saver(desk)
    sat = Sat(desktop)
    sat.look(seen=True)
    until(lambda: (len(power.held), len(screen.held)) == (1, 1))
    sat.look(seen=False)
    until(lambda: (len(power.held), len(screen.held)) == (1, 0))
    sat.do(Verb.END)
    until(lambda: power.held == [])


def test_without_any_desktop_the_system_is_asked(desktop, logind) -> None:
    sat = Sat(desktop)
    sat.look(seen=False)
    until(lambda: sorted(logind.held) == ["idle block", "sleep delay"])
    sat.do(Verb.PAUSE, seen=False)
    until(lambda: logind.held == ["sleep delay"])
    sat.do(Verb.END, seen=False)
    until(lambda: logind.held == [])


def test_at_bedtime_the_screen_may_go_dark(desk, desktop) -> None:
    portal = InhibitPortal(desk)
    bedtime = preset_over("bedtime", Sit(length=600.0, bell="none"))
    Sat(desktop, Settings(sit=bedtime)).look(seen=True)
    until(lambda: portal.held == [SUSPENDS])


def test_at_bedtime_the_machine_may_sleep_within_a_second_of_the_last_sample_and_the_screen_was_never_held(
    qtbot, desk, desktop
) -> None:
    portal, ever = InhibitPortal(desk), set[int]()
    bedtime = preset_over("bedtime", Sit(length=600.0, bell="none", text=None))
    with opened(qtbot, FakeHouse(Settings(sit=bedtime), speed=1.0)) as face:
        face.follow_desktop(desktop)
        face.session.begin()
        player = face.session._house.player
        player.at = 597.5
        qtbot.waitUntil(lambda: len(portal.held) > 0)
        while player.position < player.end:
            qtbot.wait(20)
            ever.update(portal.held)
        qtbot.waitUntil(lambda: portal.held == [], timeout=1000)
    assert ever == {SUSPENDS}


def test_while_a_sit_waits_for_its_time_the_machine_stays_awake_and_the_keys_are_anybodys(desk, desktop) -> None:
    portal = InhibitPortal(desk)
    sat = Sat(desktop)
    waiting = replace(sat.sitting.now(), state=State.WAITING)
    desktop.follow(sat.sitting, waiting, sat.settings, seen=True)
    until(lambda: portal.held == [SUSPENDS])
    assert NAME not in desk.names()
    sat.look(seen=False)
    until(lambda: NAME in desk.names())


def test_who_does_not_want_it_is_left_to_the_desktops_own_rules(desk, desktop) -> None:
    portal, notifications = InhibitPortal(desk), Notifications(desk, "inhibitions")
    sat = Sat(desktop, Settings(sit=Sit(length=120.0), keep_awake=False, quiet_desktop=True))
    sat.look(seen=True)
    until(lambda: len(notifications.held) == 1)
    assert portal.held == []


def test_leaving_the_program_gives_all_of_it_back(desk, logind) -> None:
    portal = InhibitPortal(desk)
    desktop = Desktop(Bus())
    sat = Sat(desktop)
    sat.look(seen=True)
    until(lambda: len(portal.held) == 2 and logind.held == ["sleep delay"])
    desktop.close()
    assert portal.held == []
    until(lambda: logind.held == [])


def test_the_desktop_is_quiet_while_someone_sits_if_it_can_be_and_that_is_wanted(desk, desktop) -> None:
    notifications = Notifications(desk, "actions", "inhibitions")
    sat = Sat(desktop, Settings(sit=Sit(length=120.0), quiet_desktop=True))
    sat.look(seen=False)
    until(lambda: len(notifications.held) == 1)
    sat.do(Verb.PAUSE)
    until(lambda: notifications.held == [])
    sat.do(Verb.RESUME)
    until(lambda: len(notifications.held) == 1)
    sat.do(Verb.END)
    until(lambda: notifications.held == [])


def test_before_the_machine_sleeps_the_sit_is_paused_and_says_so_when_it_is_awake(desk, desktop, logind) -> None:
    sat = Sat(desktop)
    sat.look(seen=False)
    until(lambda: "sleep delay" in logind.held)
    desk.speak(lambda: logind.PrepareForSleep(True))
    until(lambda: sat.sitting.now().state is State.PAUSED)
    assert "asleep" in sat.sitting.now().note
    until(lambda: "sleep delay" not in logind.held)
    desk.speak(lambda: logind.PrepareForSleep(False))
    until(lambda: "sleep delay" in logind.held)
    sat.do(Verb.RESUME)
    assert sat.sitting.now().note == ""


def test_who_had_paused_is_told_nothing_of_sleep(desk, desktop, logind) -> None:
    sat = Sat(desktop)
    sat.do(Verb.PAUSE)
    until(lambda: "sleep delay" in logind.held)
    desk.speak(lambda: logind.PrepareForSleep(True))
    until(lambda: "sleep delay" not in logind.held)
    assert sat.sitting.now().note == ""


def test_on_other_systems_wakepy_is_asked_and_let_go(monkeypatch) -> None:
    held: list[str] = []

    @contextmanager
    def mode(name: str, on_fail: str) -> Iterator[None]:
        assert on_fail == "pass"
        held.append(name)
        yield
        held.remove(name)

    keep = SimpleNamespace(
        running=lambda on_fail: mode("running", on_fail), presenting=lambda on_fail: mode("presenting", on_fail)
    )
    monkeypatch.setitem(sys.modules, "wakepy", SimpleNamespace(keep=keep))
    awake = Wakepy()
    awake.want(frozenset({Need.RUNNING, Need.LIT}))
    assert sorted(held) == ["presenting", "running"]
    awake.want(frozenset({Need.RUNNING}))
    assert held == ["running"]
    awake.want(frozenset())
    assert held == []


HOLDING = """
from meditate.settings import Settings
from meditate.sit import Sit
from tests.ui.desktop.test_awake import Sat
from ui.desktop.bus import Bus
from ui.desktop.desktop import Desktop
import time
sat = Sat(Desktop(Bus()), Settings(sit=Sit(length=120.0), quiet_desktop=True))
while True:
    sat.look(seen=True)
    time.sleep(0.05)
"""


@pytest.mark.real
def test_a_program_that_is_killed_leaves_nothing_held(desk, logind) -> None:
    program = subprocess.Popen([sys.executable, "-c", HOLDING])
    until(lambda: sorted(logind.held) == ["idle block", "idle block", "sleep delay"])
    until(lambda: NAME in desk.names())
    program.kill()
    program.wait()
    until(lambda: logind.held == [])
    until(lambda: NAME not in desk.names())
