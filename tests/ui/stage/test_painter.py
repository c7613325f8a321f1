"""Who paints: as the machine can, unless somebody wants it otherwise; and plates where a card turns out to be slow."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow

from meditate.look import Painter
from tests.ui.driven import opened
from tests.ui.fake_house import FakeHouse
from ui.stage.frame_watch import OVER, FrameWatch, too_slow
from ui.stage.painter import choose_painter, is_slow, kept_wish
from ui.stage.picture import REST, replace
from ui.stage.stage_model import StageModel


@pytest.mark.parametrize("name", ["", "llvmpipe (LLVM 15)", "softpipe", "SwiftShader", "Microsoft Basic Render"])
def test_what_computes_on_the_processor_is_slow(name) -> None:
    assert is_slow(name)


def test_a_graphics_card_is_not() -> None:
    assert not is_slow("Mesa Intel(R) UHD Graphics 620 (KBL GT2)")


@pytest.mark.parametrize(
    ("wanted", "card", "painter"),
    [
        (Painter.AUTO, "Mesa Intel(R) UHD Graphics 620", Painter.LIVE),
        (Painter.AUTO, "llvmpipe", Painter.PAINTED),
        (Painter.LIVE, "llvmpipe", Painter.LIVE),
        (Painter.PAINTED, "Mesa Intel(R) UHD Graphics 620", Painter.PAINTED),
        (Painter.PAINTED, "llvmpipe", Painter.PAINTED),
    ],
)
def test_the_wish_comes_first_then_what_the_machine_can(monkeypatch, wanted, card, painter) -> None:
    asked: list[object] = []
    monkeypatch.delenv("QT_QUICK_BACKEND")
    monkeypatch.setattr("ui.stage.painter.has_device", lambda: True)
    monkeypatch.setattr("ui.stage.painter.renderer", lambda: card)
    monkeypatch.setattr(QQuickWindow, "setGraphicsApi", asked.append)
    assert choose_painter(wanted) is painter
    assert bool(asked) is (card == "llvmpipe" and wanted is not Painter.LIVE)


def test_where_the_environment_asks_for_the_processor_plates_are_shown() -> None:
    assert choose_painter(Painter.LIVE) is Painter.PAINTED


def test_a_linux_without_a_device_for_graphics_is_not_asked_what_it_draws_with(monkeypatch, tmp_path) -> None:
    asked: list[str] = []

    def card() -> str:
        asked.append("GL")
        return "Some card"

    monkeypatch.delenv("QT_QUICK_BACKEND")
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("ui.stage.painter.DEVICES", tmp_path)
    monkeypatch.setattr("ui.stage.painter.renderer", card)
    monkeypatch.setattr(QQuickWindow, "setGraphicsApi", lambda _: None)
    assert choose_painter() is Painter.PAINTED
    assert asked == []
    (tmp_path / "dri").mkdir()
    (tmp_path / "dri" / "renderD128").touch()
    assert choose_painter() is Painter.LIVE
    assert asked == ["GL"]


def test_the_first_frame_waits_for_no_arrays() -> None:
    code = (
        "import sys, ui.commands.window, ui.window.app\n"
        "print([name for name in ('numpy', 'dbus_fast', 'tomlkit', 'rich') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("kept", "wish"),
    [
        ('painter = "live"', Painter.LIVE),
        ('painter = "oils"', Painter.AUTO),
        ("painter = 3", Painter.AUTO),
        ("light = 0.5", Painter.AUTO),
        ("painter = [", Painter.AUTO),
        pytest.param("painter = " + "[" * 9_999, Painter.AUTO, id="too deep"),
    ],
)
def test_the_kept_wish_is_read_and_nonsense_is_none(tmp_path, kept, wish) -> None:
    (tmp_path / "settings.toml").write_text(kept)
    assert kept_wish(tmp_path / "settings.toml") is wish


def test_without_settings_there_is_no_wish(tmp_path) -> None:
    assert kept_wish(tmp_path / "settings.toml") is Painter.AUTO


def test_half_of_all_frames_must_take_too_long_before_that_is_believed() -> None:
    assert not too_slow([0.033 * frame for frame in range(90)])
    assert too_slow([0.050 * frame for frame in range(50)])
    assert not too_slow([0.050 * frame for frame in range(20)])
    hiccups = [0.033 * frame + (0.4 if frame > 30 else 0.0) + (0.4 if frame > 60 else 0.0) for frame in range(90)]
    assert not too_slow(hiccups)


def frames(watch: FrameWatch, stage: StageModel, every: float) -> None:
    for frame in range(int(2 * OVER / every)):
        stage.show(replace(REST, time=frame * every))
        watch.shown(100 + frame * every)


def test_plates_take_over_where_frames_come_too_slowly_but_not_where_nothing_moves(qapp) -> None:
    parent = QObject()
    stage = StageModel(parent, Painter.LIVE)
    watch = FrameWatch(QQuickWindow(), stage, parent)
    frames(watch, stage, 0.033)
    assert stage.painted_by is Painter.LIVE
    for frame in range(50):
        watch.shown(200 + 0.5 * frame)
    assert stage.painted_by is Painter.LIVE
    frames(watch, stage, 0.055)
    assert stage.painted_by is Painter.PAINTED


def test_a_painter_can_be_changed_in_the_settings_where_the_card_was_asked_at_the_start(qapp) -> None:
    parent = QObject()
    for began, after in ((Painter.LIVE, [Painter.PAINTED, Painter.LIVE]), (Painter.PAINTED, 2 * [Painter.PAINTED])):
        stage = StageModel(parent, began)
        watch = FrameWatch(QQuickWindow(), stage, parent)
        painters = []
        for wanted in (Painter.PAINTED, Painter.LIVE):
            watch.choose(wanted)
            painters.append(stage.painted_by)
        assert painters == after


def test_where_nothing_but_the_processor_paints_a_live_picture_gives_way_without_a_word(qtbot) -> None:
    with opened(qtbot, FakeHouse(), painter=Painter.LIVE) as face:
        qtbot.waitUntil(lambda: face.stage.painted_by is Painter.PAINTED)
