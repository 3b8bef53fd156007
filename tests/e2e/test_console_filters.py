# SPDX-License-Identifier: GPL-3.0-or-later
"""A filter that is completed, saved and found again, and a change that is taken back, with the keyboard alone."""


def menu_items(person):
    return [node.name for window in person.windows() for node in window if "menu item" in node.role]


def typed(person, text):
    """Keys into the filter, and the field as it is when they have arrived."""
    person.desktop.write(text)
    return person.wait(lambda: [node for node in person.all("text", "Filter tokens") if "focused" in node.states],
                       "the keyboard in the filter")[0]


class TestAnAdministrator:
    def test_saves_a_filter_and_takes_back_what_it_did(self, in_use, console):
        quarterly = in_use.token("admin", name="quarterly export")
        in_use.token("admin", name="weekly report of sales")
        assert in_use.call(headers=[quarterly.bearer()]).status == 200
        person = console("filter").start()
        person.connect(in_use.admin)
        person.go("Manage API Keys")
        person.find("cell", "weekly report of sales")

        person.keys("ctrl+f")
        typed(person, "sta")
        person.find("list item", "state:, State")
        person.keys("Tab")
        person.find("list item", "state:active, Active")
        typed(person, "act")
        person.keys("Down", "Return")
        person.says("State: Active")
        typed(person, "quarterly")
        person.silent("weekly report of sales")
        person.says("State: Active · Text: quarterly")
        person.picture("filtered")
        person.keys("Tab")  # from the filter to the star beside it
        person.wait(lambda: [node for node in person.all(name="Saved filters") if "focused" in node.states], "the star")
        person.keys("space")
        person.wait(lambda: "Save this filter…" in menu_items(person), "the menu")
        person.keys("Down", "Return")
        person.fill("Name", "Quarterly ones")
        person.picture("name")
        person.press("Save filter")
        person.wait(lambda: person.window().role == "frame", "the dialog to close")

        person.keys("ctrl+f", "Escape")
        person.find("cell", "weekly report of sales")
        person.keys("ctrl+k")
        person.wait(lambda: [node for window in person.windows() for node in window if "Quarterly ones" in node.name],
                    "the saved filter in the palette")
        person.desktop.write("quarterly on")
        person.wait(lambda: not any("Overview" == node.name for node in person.all("list item")), "the palette to narrow down")
        person.keys("Return")
        person.silent("weekly report of sales")
        person.says("State: Active · Text: quarterly")

        person.tab_to("table", "Tokens")
        person.keys("space")
        person.wait(lambda: "selected" in person.find("cell", "quarterly export").states, "the row to be selected")
        person.press("Disable")
        person.says("quarterly export is disabled.")
        person.find("push button", "Undo")
        person.picture("undo")
        assert in_use.call(headers=[quarterly.bearer()]).status in (401, 403)
        person.keys("ctrl+z")
        person.wait(lambda: in_use.call(headers=[quarterly.bearer()]).status == 200, "the token to work again")
        person.wait(lambda: not person.has("push button", "Undo"), "the bar to go")


class TestEverybodyElse:
    def test_sees_at_once_what_an_administrator_does_to_their_token(self, in_use, console):
        alice = in_use.user()
        mine = in_use.token(alice, name="my script")
        person = console("followed").start()
        person.connect(in_use.admin, alice)
        person.says("my script")
        in_use.api.post(f"/tokens/{mine.id}/disable")
        person.says("Disabled")
        in_use.token(alice, name="made elsewhere")
        person.says("made elsewhere")
