"""Of what waits only the latest is done."""

from threading import Event, Thread

from ui.house.latest import Latest


def test_of_several_wishes_the_latest_is_done() -> None:
    begun, go, done = Event(), Event(), []

    def slow(number: int) -> None:
        begun.set()
        assert go.wait(20)
        done.append(number)

    latest = Latest(slow, "test")
    latest.ask(1)
    assert begun.wait(20)
    latest.ask(2)
    latest.ask(3)
    assert latest.superseded
    go.set()
    latest.close(finish=True)
    assert done == [1, 3]


def test_closing_drops_what_waits_unless_it_is_to_be_finished() -> None:
    begun, go, done = Event(), Event(), []

    def slow(number: int) -> None:
        begun.set()
        assert go.wait(20)
        done.append(number)

    latest = Latest(slow, "test")
    latest.ask(1)
    assert begun.wait(20)
    latest.ask(2)
    closing = Thread(target=latest.close)
    closing.start()
    while latest.superseded:
        Event().wait(0.01)
    go.set()
    closing.join(20)
    assert done == [1]
