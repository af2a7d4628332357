"""The unpacked tarball as a Conan package: `conan create share/doc/echeance/conan`."""

import re
from pathlib import Path
from typing import ClassVar

from conan import ConanFile
from conan.errors import ConanInvalidConfiguration
from conan.tools.files import copy, load

#: Conan's name for the machine that the library was built for.
ARCH = {"x86_64": "x86_64", "aarch64": "armv8", "s390x": "s390x"}["@MACHINE@"]


class Echeance(ConanFile):
    """The C library, built already."""

    name = "echeance"
    description = "What published rules answer on certificates, exams, accounts and deadlines in Québec"
    license = "MIT OR Apache-2.0"
    topics = ("quebec", "deadlines", "rules", "certificates")
    package_type = "library"
    settings = "os", "arch"
    options: ClassVar = {"shared": [True, False]}
    default_options: ClassVar = {"shared": True}

    @property
    def _unpacked(self) -> Path:
        return Path(self.recipe_folder).parents[3]

    def set_version(self) -> None:
        """That of the tarball."""
        told = load(self, str(self._unpacked / "lib" / "pkgconfig" / "echeance.pc"))
        [self.version] = re.findall(r"^Version: (.*)$", told, re.MULTILINE)

    def export_sources(self) -> None:
        """All of the tarball that the package takes."""
        for files in (
            "include/*",
            "lib/libecheance.*",
            "share/doc/echeance/*.txt",
            "share/doc/echeance/LICENSE-*",
        ):
            copy(self, files, str(self._unpacked), self.export_sources_folder)

    def validate(self) -> None:
        """The library is there for one kind of machine."""
        if self.settings.os != "Linux" or self.settings.arch != ARCH:
            raise ConanInvalidConfiguration(f"this is the library for Linux on {ARCH}")

    def package(self) -> None:
        """The header, one of the two libraries, and the licences."""
        copy(self, "include/*", self.source_folder, self.package_folder)
        library = "lib/libecheance.so*" if self.options.shared else "lib/libecheance.a"
        copy(self, library, self.source_folder, self.package_folder)
        licences = Path(self.source_folder, "share", "doc", "echeance")
        copy(self, "*", str(licences), str(Path(self.package_folder, "licenses")))

    def package_info(self) -> None:
        """Names, and what a static library of Rust needs."""
        self.cpp_info.libs = ["echeance"]
        self.cpp_info.set_property("pkg_config_name", "echeance")
        if not self.options.shared:
            self.cpp_info.system_libs = ["util", "rt", "pthread", "m", "dl"]
