"""The models that the window's pages show: all of them, built in the order in which they stand on each other."""

from time import monotonic

from PySide6.QtCore import QObject

from ui.house.house import House
from ui.models.announcing import Announcer
from ui.models.attention import AttentionModel
from ui.models.bedtime_model import BedtimeModel
from ui.models.history_model import HistoryModel
from ui.models.keys_model import KeysModel
from ui.models.letterbox_model import LetterboxModel
from ui.models.look_model import LookModel
from ui.models.night_model import NightModel
from ui.models.parcel_model import ParcelModel
from ui.models.presets_model import PresetsModel
from ui.models.session_model import SessionModel
from ui.models.settings_model import SettingsModel
from ui.models.setup_model import SetupModel
from ui.models.writing_model import WritingModel
from ui.stage.stage_model import StageModel


class Models:
    """They belong to the owner, and are taken apart with it."""

    def __init__(
        self, house: House, settings: SettingsModel, stage: StageModel, look: LookModel, owner: QObject
    ) -> None:
        kept = settings.kept
        self.settings = settings
        self.setup = SetupModel(house, kept, owner)
        self.session = SessionModel(house, kept, self.setup, stage, owner)
        self.night = NightModel(house, kept, self.session, stage, look, owner)
        self.bedtime = BedtimeModel(house, kept, self.session, owner)
        self.parcel = ParcelModel(house, kept, owner)
        self.writing = WritingModel(house, settings, owner)
        self.presets = PresetsModel(house, kept, self.session, owner)
        self.attention = AttentionModel(owner)
        self.history = HistoryModel(house.diary, kept, owner)
        self.announcer = Announcer(house, kept, monotonic, owner)
        self.keys = KeysModel(house, kept, owner)
        self.letterbox = LetterboxModel(house, kept, owner)
        settings.textsFound.connect(self.letterbox.watch)
        self.letterbox.handed.connect(settings.take_handed)
        self.session.looked.connect(self.announcer.follow)
        self.session.answered.connect(self.announcer.answer)

    def by_name(self) -> dict[str, QObject]:
        """As the pages ask for them."""
        return dict(vars(self))
