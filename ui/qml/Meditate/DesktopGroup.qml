import QtQuick
import Meditate

// What the desktop does meanwhile.
PanelGroup {
    id: group

    required property SettingsModel settings
    signal listWanted(ChoiceModel choice, string name, Item from)

    title: qsTr("The desktop")
    summary: [settings.reminder.on ? qsTr("asks at %1").arg(settings.reminderTime.title) : qsTr("asks nothing"), settings.keepAwake.on ? qsTr("stays awake during a sit") : qsTr("sleeps when it likes")].join(" · ")

    SwitchRow {
        model: group.settings.reminder
        name: qsTr("Ask whether I want to sit")
    }
    ChoiceRow {
        model: group.settings.reminderTime
        name: qsTr("When")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
    ChoiceRow {
        model: group.settings.reminderDays
        name: qsTr("On which days")
        onListWanted: (choice, name, from) => group.listWanted(choice, name, from)
    }
    Trouble {
        objectName: "reminderTrouble"
        text: group.settings.reminderTrouble
    }
    SwitchRow {
        model: group.settings.stayInTray
        name: qsTr("Wait in the tray when the window is closed")
    }
    SwitchRow {
        objectName: "login"
        model: group.settings.login
        name: qsTr("Wait in the tray from the login on")
    }
    Trouble {
        objectName: "loginTrouble"
        text: group.settings.loginTrouble
    }
    SwitchRow {
        model: group.settings.keepAwake
        name: qsTr("Stay awake during a sit")
    }
    SwitchRow {
        model: group.settings.quietDesktop
        name: qsTr("Hold notifications back during a sit (where the desktop can: KDE)")
    }
    SwitchRow {
        model: group.settings.showTitle
        name: qsTr("Media keys and lock screen say what is read")
    }

    component Trouble: Label {
        width: parent ? parent.width : implicitWidth
        visible: text !== ""
        color: Theme.page.candle
        font.pixelSize: Theme.small
    }
}
