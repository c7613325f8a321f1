"""Media keys: what playerctl does to a sit, and what it is told of it."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from threading import Event

import pytest

from meditate.night import Press, is_dark
from meditate.presets import preset_over
from meditate.settings import Settings
from meditate.sit import Sit
from meditate.sitting import Sitting
from meditate.sitting_states import State
from meditate.verbs import Verb
from tests.desk import Desk
from tests.e2e.sound_server import until
from tests.ui.fake_house import FakeHouse
from tests.ui.fake_sitting import FakePlayer
from ui.desktop.bus import Bus, Connection
from ui.desktop.desktop import Desktop
from ui.desktop.media_keys import NAME, PATH
from ui.house.dozing import Dozing

pytestmark = pytest.mark.real
PROPERTIES = (NAME, PATH, "org.freedesktop.DBus.Properties")
PLAYER = "org.mpris.MediaPlayer2.Player"


class Sat:
    """A sit beside its desktop, in a test's hands."""

    def __init__(self, desktop: Desktop, settings: Settings) -> None:
        house = FakeHouse(settings, speed=1.0)
        self.sitting: Sitting = house.begin(settings.sit)
        self.player: FakePlayer = house.player
        self.settings, self._desktop = settings, desktop
        self.sitting.begin()
        self.look()

    def look(self) -> None:
        """As a window does all the time."""
        self._desktop.follow(self.sitting, self.sitting.now(), self.settings, seen=True)

    @property
    def state(self) -> State:
        return self.sitting.now().state


@pytest.fixture
def desktop(desk: Desk) -> Iterator[Desktop]:
    assert shutil.which("playerctl"), "playerctl is needed by these tests"
    desktop = Desktop(Bus())
    yield desktop
    desktop.close()


@pytest.fixture
def sat(desktop: Desktop) -> Sat:
    sat = Sat(desktop, Settings(sit=Sit(length=120.0)))
    until(lambda: playerctl("status") == "Playing")
    return sat


def playerctl(*arguments: str) -> str:
    done = subprocess.run(
        ["playerctl", "--player=meditate", *arguments],
        env={**os.environ, "LC_ALL": "C.UTF-8"}, capture_output=True, text=True, timeout=10, check=False,
    )  # fmt: skip
    return done.stdout.strip()


def test_play_and_pause_both_toggle_and_the_desktop_hears_of_it(sat) -> None:
    for command, state, told in (
        ("pause", State.PAUSED, "Paused"),
        ("pause", State.SITTING, "Playing"),
        ("play", State.PAUSED, "Paused"),
        ("play-pause", State.SITTING, "Playing"),
    ):
        playerctl(command)
        assert sat.state is state
        assert playerctl("status") == told


@pytest.mark.parametrize("chosen", Press)
def test_a_headsets_button_in_the_dark_is_a_press_and_no_light_comes_of_it(desktop, chosen) -> None:
    house = FakeHouse(Settings(sit=preset_over("bedtime", Sit(length=600.0))))
    sitting = house.begin(house.settings.sit)
    sitting.begin()
    house.player.at = 595.0
    dozing = Dozing(sitting, lambda: chosen)
    desktop.follow(dozing, dozing.now(), house.settings, seen=True)
    until(lambda: playerctl("status") == "Playing")
    playerctl("play-pause")
    paused = chosen is Press.PAUSE
    assert dozing.now().state is (State.PAUSED if paused else State.SITTING)
    assert sitting.score.length == (600.0 if paused else 1200.0)
    assert is_dark(dozing.sit, dozing.now().moment)
    if paused:
        playerctl("pause")
        assert dozing.now().state is State.SITTING


def test_length_position_and_title_are_told(sat) -> None:
    sat.player.at = 12.5
    assert 12.5 <= float(playerctl("position")) < 20
    assert playerctl("metadata", "--format", "{{duration(mpris:length)}} {{title}}") == "2:00 The forest of lanterns"
    sat.sitting.do(Verb.EXTEND)
    sat.look()
    until(lambda: playerctl("metadata", "--format", "{{duration(mpris:length)}}") == "7:00")


def test_the_title_is_hidden_on_request(sat) -> None:
    sat.settings = replace(sat.settings, show_title=False)
    sat.look()
    until(lambda: playerctl("metadata", "title") == "Meditate")


def test_next_and_previous_are_the_lines(sat) -> None:
    sat.player.at = 20.0
    before = sat.sitting.score
    playerctl("next")
    after = sat.sitting.score
    assert after != before
    playerctl("previous")
    assert sat.sitting.score != after


def test_the_volume_is_read_and_set_in_the_sits_own_steps(sat) -> None:
    playerctl("volume", "0.5")
    assert sat.sitting.now().volume == -6.0
    assert playerctl("volume") == "0.501187"
    playerctl("volume", "0")
    assert sat.sitting.now().volume <= -39.0


def test_stop_ends_the_sit_and_then_there_is_no_player(sat) -> None:
    playerctl("stop")
    assert sat.state is State.OVER
    sat.look()
    until(lambda: playerctl("status") == "")


def watched(desk: Desk) -> tuple[list[dict[str, object]], list[int]]:
    """What is announced from now on: changed properties, and positions."""
    changes: list[dict[str, object]] = []
    jumps: list[int] = []

    async def listen(there: Connection) -> None:
        await there.hear(PROPERTIES, "PropertiesChanged", "sa{sv}as", lambda _, changed, gone: changes.append(changed))
        await there.hear((NAME, PATH, PLAYER), "Seeked", "x", jumps.append)

    desk.ask(listen)
    return changes, jumps


def test_only_what_changed_is_announced_and_never_the_position(sat, desk) -> None:
    changes, jumps = watched(desk)
    for _ in range(5):
        sat.look()
    sat.sitting.do(Verb.PAUSE)
    sat.look()
    until(lambda: changes == [{"PlaybackStatus": "Paused"}])
    sat.sitting.do(Verb.QUIETER)
    sat.look()
    until(lambda: len(changes) == 2)
    assert list(changes[1]) == ["Volume"]
    assert jumps == []


def test_a_position_that_is_not_where_one_would_think_is_announced(sat, desk) -> None:
    _, jumps = watched(desk)
    sat.look()
    sat.player.at = 60.0
    sat.look()
    until(lambda: len(jumps) == 1)
    assert 60_000_000 <= jumps[0] < 70_000_000
    sat.look()
    assert len(jumps) == 1


def test_each_sit_is_a_player_again(desktop, sat) -> None:
    sat.sitting.do(Verb.END)
    sat.look()
    until(lambda: playerctl("status") == "")
    again = Sat(desktop, Settings(sit=Sit(length=300.0)))
    until(lambda: playerctl("metadata", "--format", "{{duration(mpris:length)}}") == "5:00")
    playerctl("play-pause")
    assert again.state is State.PAUSED


def test_the_window_is_brought_forward_by_who_asks_the_player_for_it(desk) -> None:
    raised = Event()
    desktop = Desktop(Bus(), raised.set)
    Sat(desktop, Settings(sit=Sit(length=120.0)))
    until(lambda: playerctl("status") == "Playing")
    desk.ask(lambda there: there.call((NAME, PATH, "org.mpris.MediaPlayer2"), "Raise"))
    assert raised.wait(3)
    desktop.close()
