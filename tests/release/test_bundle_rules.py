"""build.spec carries what the program needs, and nothing that could reach a network."""

import importlib.metadata
import importlib.util
import re
import runpy
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from apv_desktop import __version__
from apv_desktop.domain.steps import STEPS
from apv_desktop.services import documents

ROOT = Path(__file__).resolve().parents[2]

# Places in the folder as PyInstaller 6.22 lays them out on Linux, Windows and macOS.
CARRIED = """
    apv-desktop.exe
    PySide6/Qt/lib/libQt6Core.so.6
    PySide6/Qt/lib/libQt6DBus.so.6
    PySide6/Qt/lib/libQt6PrintSupport.so.6
    PySide6/Qt/lib/libicudata.so.73
    PySide6/Qt/lib/QtGui.framework/Versions/A/QtGui
    PySide6/Qt6Widgets.dll
    PySide6/QtPrintSupport.pyd
    PySide6/Qt/plugins/platforms/libqxcb.so
    PySide6/Qt/plugins/platforms/libqwayland.so
    PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so
    PySide6/Qt/plugins/platforms/libqoffscreen.so
    PySide6/plugins/platforms/qwindows.dll
    PySide6/Qt/plugins/platforms/libqcocoa.dylib
    PySide6/plugins/styles/qmodernwindowsstyle.dll
    PySide6/Qt/plugins/printsupport/libcupsprintersupport.so
    PySide6/Qt/plugins/imageformats/libqjpeg.so
    PySide6/plugins/imageformats/qico.dll
    PySide6/plugins/imageformats/qsvg.dll
    PySide6/Qt/translations/qtbase_da.qm
    PySide6/translations/qtbase_en.qm
    python3.11/lib-dynload/_hashlib.cpython-311-x86_64-linux-gnu.so
    click-8.5.1.dist-info/METADATA
    docx/templates/default.docx
    docx/templates/default-header.xml
    docx/parts/__init__.py
    tzdata/zoneinfo/Europe/Copenhagen
    tzdata/zoneinfo/UTC
    holidays/locale/da/LC_MESSAGES/DK.mo
    libcrypto.so.3
""".split()
LEFT_OUT = """
    PySide6/Qt/lib/libQt6Network.so.6
    PySide6/QtNetwork.abi3.so
    PySide6/QtNetwork.pyd
    PySide6/Qt6Network.dll
    PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork
    QtNetwork
    libQt6Network.so.6
    PySide6/Qt/lib/libQt6Qml.so.6
    PySide6/Qt6Quick.dll
    PySide6/Qt/lib/libQt6VirtualKeyboard.so.6
    PySide6/Qt/plugins/generic/libqtuiotouchplugin.so
    PySide6/plugins/generic/qtuiotouchplugin.dll
    PySide6/Qt/plugins/platforms/libqvnc.so
    PySide6/Qt/plugins/platforms/libqeglfs.so
    PySide6/Qt/plugins/platforms/libqminimal.so
    PySide6/Qt/plugins/platforms/libqminimalegl.so
    PySide6/plugins/platforms/qdirect2d.dll
    PySide6/Qt/plugins/tls/libqopensslbackend.so
    PySide6/plugins/tls/qschannelbackend.dll
    PySide6/plugins/networkinformation/qnetworklistmanager.dll
    PySide6/Qt/plugins/egldeviceintegrations/libqeglfs-x11-integration.so
    PySide6/Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so
    PySide6/Qt/plugins/wayland-graphics-integration-client/libvulkan-server.so
    PySide6/Qt/plugins/wayland-shell-integration/libivi-shell.so
    PySide6/Qt/plugins/platformthemes/libqgtk3.so
    PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so
    PySide6/Qt/plugins/imageformats/libqtiff.so
    PySide6/plugins/imageformats/qwebp.dll
    PySide6/Qt/translations/qtbase_de.qm
    PySide6/translations/qt_da.qm
    PySide6/opengl32sw.dll
    click-8.5.1.dist-info/RECORD
    docx/templates/default-docx-template/word/styles.xml
    dateutil/zoneinfo/dateutil-zoneinfo.tar.gz
    tzdata/zoneinfo/Europe/Paris
    tzdata/zoneinfo/America/Argentina/Ushuaia
    tzdata/zones
""".split()


@pytest.fixture(scope="module")
def spec() -> Mapping[str, Any]:
    """The functions of build.spec; nothing is built."""
    return runpy.run_path(str(ROOT / "build.spec"))


@pytest.mark.parametrize("name", CARRIED)
def test_what_the_program_calls_is_carried(spec: Mapping[str, Any], name: str) -> None:
    assert not spec["is_unwanted"](name)


@pytest.mark.parametrize("name", LEFT_OUT)
def test_what_it_never_calls_is_not(spec: Mapping[str, Any], name: str) -> None:
    assert spec["is_unwanted"](name)


def test_a_finished_folder_is_searched_for_a_way_to_the_network(spec: Mapping[str, Any]) -> None:
    found = spec["networked"]([*CARRIED, *LEFT_OUT])
    assert found == sorted(name for name in LEFT_OUT if re.search("Network|network|/tls/", name))


@pytest.fixture(scope="module")
def licences() -> Mapping[str, Any]:
    """The functions that gather the licences."""
    return runpy.run_path(str(ROOT / ".github" / "installer" / "licences.py"))


def needing(needs: Mapping[str, set[str]]) -> Any:
    return lambda source: needs.get(source, set())


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere every library is carried")
def test_libraries_nobody_is_linked_to_any_more_are_dropped(spec: Mapping[str, Any]) -> None:
    entries = [
        ("base_library.zip", "/b/base_library.zip", "DATA"),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/qt/libqxcb.so", "BINARY"),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", "/qt/libqvnc.so", "BINARY"),
        ("PySide6/Qt/lib/libQt6XcbQpa.so.6", "/qt/xcbqpa", "BINARY"),
        ("PySide6/Qt/lib/libQt6Network.so.6", "/qt/network", "BINARY"),
        ("libX11.so.6", "/lib/x11", "BINARY"),
        ("libgssapi.so.2", "/lib/gssapi", "BINARY"),
        ("libpython3.11.so.1.0", "/py/libpython", "BINARY"),
        ("_rl_accel.abi3.so", "/py/accel", "EXTENSION"),
        ("libQt6XcbQpa.so.6", "PySide6/Qt/lib/libQt6XcbQpa.so.6", "SYMLINK"),
        ("libQt6Network.so.6", "PySide6/Qt/lib/libQt6Network.so.6", "SYMLINK"),
        ("PySide6/Qt/lib/libfoo.so", "../../../libgssapi.so.2", "SYMLINK"),
    ]
    needs = needing(
        {
            "/qt/libqxcb.so": {"/qt/xcbqpa", "/lib/x11"},
            "/qt/libqvnc.so": {"/qt/network", "/lib/gssapi"},
            "/qt/network": {"/lib/gssapi"},
        }
    )
    kept = [entry[0] for entry in spec["wanted"](entries, needs)]
    assert kept == [
        "base_library.zip",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/lib/libQt6XcbQpa.so.6",
        "libX11.so.6",
        "libpython3.11.so.1.0",
        "_rl_accel.abi3.so",
        "libQt6XcbQpa.so.6",
    ]


def test_leaving_out_what_is_needed_stops_the_build(spec: Mapping[str, Any]) -> None:
    entries = [
        ("PySide6\\QtGui.pyd", "C:\\gui", "EXTENSION"),
        ("PySide6\\Qt6Network.dll", "C:\\network", "BINARY"),
    ]
    with pytest.raises(SystemExit, match="network"):
        spec["wanted"](entries, needing({"C:\\gui": {"C:\\network"}}))


def test_pages_and_papers_are_named_to_pyinstaller(spec: Mapping[str, Any]) -> None:
    """Both are imported by name, which PyInstaller cannot see."""
    with_window, without = spec["our_modules"](True), spec["our_modules"](False)
    for step in STEPS:
        assert f"apv_desktop.gui.pages.{step.id.value}_page" in with_window
    from apv_desktop.content import load

    for info in documents.documents(load("da")):
        paper = f"apv_desktop.printing.{info.id.replace('-', '_')}"
        assert paper in with_window and paper in without
    assert not [name for name in without if ".gui" in name]


def test_texts_fonts_and_translations_go_along(spec: Mapping[str, Any]) -> None:
    given = {
        f"{folder}/{Path(source).name}".replace("\\", "/")
        for source, folder in spec["our_files"](True)
    }
    assert {
        "resources/fonts/SourceSans3-Regular.ttf",
        "resources/icons/apv-desktop.png",
        "apv_desktop/gui/generated/apv_da.qm",
    } <= given
    assert not [name for name in given if name.endswith((".ts", ".md", ".toml"))]
    for language in ("da", "en"):  # texts go along compiled
        module = f"apv_desktop.content.generated.{language}_paper__action_plan"
        assert module in spec["our_modules"](True) and module in spec["our_modules"](False)
    assert not [source for source, _ in spec["our_files"](False) if source.endswith(".qm")]


def test_each_third_party_is_listed_with_its_licence(
    licences: Mapping[str, Any], tmp_path: Path
) -> None:
    modules = {"apv_desktop.cli", "PySide6.QtGui", "reportlab.lib", "_rl_accel", "json"}
    given = licences["write"](tmp_path / "new", modules | {"PIL.Image", "sqlite_utils"}, [])
    assert {folder for _, folder in given} == {"licences"}
    names = {Path(path).name for path, _ in given}
    assert {"LICENSE", "LGPL-3.0.txt", "GPL-3.0.txt", "Qt.txt", "Python.txt"} <= names
    assert {"reportlab.txt", "rl_accel.txt", "pillow.txt", "sqlite-utils.txt"} <= names
    listed = (tmp_path / "new" / "THIRD-PARTY.txt").read_text("utf-8")
    for name in ("PySide6_Essentials", "reportlab", "rl_accel", "pillow", "sqlite-utils"):
        assert f"{name} {importlib.metadata.version(name)}: " in listed
    assert "apv-desktop" not in listed and "json" not in listed
    assert "Redistribution" in (tmp_path / "new" / "reportlab.txt").read_text("utf-8")


def test_every_dependency_says_what_its_licence_is(licences: Mapping[str, Any]) -> None:
    """All but PySide6, whose text is ours to bring: resources/licences."""
    for requirement in importlib.metadata.requires("apv-desktop") or []:
        name = re.split(r"[\[<>=; ]", requirement)[0]
        if "pyside6" not in name:
            assert licences["licence_text"](name), name


def test_a_licence_that_packages_share_is_carried_once(
    licences: Mapping[str, Any], tmp_path: Path
) -> None:
    for name, text in {"libkrb5": "MIT", "libk5crypto": "MIT", "libbz2": "BSD"}.items():
        (tmp_path / name).write_text(text, "utf-8")
    joined = licences["_joined"]({path.name: path for path in tmp_path.iterdir()})
    assert joined.count("MIT") == joined.count("BSD") == 1
    assert "libk5crypto, libkrb5" in joined and "libbz2" in joined


def test_windows_is_told_the_program_s_name_and_version(
    spec: Mapping[str, Any], tmp_path: Path
) -> None:
    told = Path(spec["version_info"](tmp_path)).read_text("utf-8")
    assert f'StringStruct("ProductVersion", "{__version__}")' in told
    numbers = ", ".join([*__version__.split("."), "0"])
    assert f"filevers=({numbers})" in told
    compile(told, "version-info.txt", "eval")  # PyInstaller evaluates it


def test_the_app_of_macos_starts_the_program_with_a_window(spec: Mapping[str, Any]) -> None:
    told = spec["mac_info"]("1.2.3")
    assert told["CFBundleExecutable"] == "apv-desktop"
    assert told["LSBackgroundOnly"] is False
    assert told["CFBundleShortVersionString"] == "1.2.3"


def test_the_names_of_holidays_come_along_in_both_languages(spec: Mapping[str, Any]) -> None:
    """Without its files the library answers in Danish to everybody, and says nothing."""
    files = spec["holiday_names"]()
    assert [Path(place).parent.name for _, place in files] == ["da", "en_US"]
    assert all(Path(source).is_file() for source, _ in files)
    for name in spec["FOUND_BY_NAME"]:
        assert importlib.util.find_spec(name) is not None


def test_of_many_countries_one_is_carried(spec: Mapping[str, Any]) -> None:
    modules = [
        ("holidays", "/p/holidays/__init__.py", "PYMODULE"),
        ("holidays.countries", "/p/holidays/countries/__init__.py", "PYMODULE"),
        ("holidays.countries.denmark", "/p/holidays/countries/denmark.py", "PYMODULE"),
        ("holidays.countries.sweden", "/p/holidays/countries/sweden.py", "PYMODULE"),
        ("holidays.financial.ny_stock_exchange", "/p/x.py", "PYMODULE"),
    ]
    assert spec["slim"](modules) == [
        modules[0],
        ("holidays.countries", "-", "PYMODULE"),
        modules[2],
    ]


def test_python_s_binaries_are_stripped_and_what_qt_starts_with_is_not(
    spec: Mapping[str, Any],
) -> None:
    is_stripped = spec["_TO_STRIP"].match
    for name in (
        "libpython3.11.so.1.0",
        "pypdfium2_raw/libpdfium.so",
        "PySide6/Qt/lib/libicuuc.so.73",
    ):
        assert is_stripped(name)
    for name in ("pypdfium2_raw/version.json", "PySide6/Qt/lib/libQt6Core.so.6", "libcrypto.so.3"):
        assert not is_stripped(name)
