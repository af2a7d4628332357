"""Builds the example of the guide with the package, and runs it."""

from conan import ConanFile
from conan.tools.build import can_run
from conan.tools.cmake import CMake, cmake_layout


class Example(ConanFile):
    """A consumer of the package."""

    settings = "os", "arch", "compiler", "build_type"
    generators = "CMakeDeps", "CMakeToolchain"

    def requirements(self) -> None:
        """What is tested."""
        self.requires(self.tested_reference_str)

    def layout(self) -> None:
        """Folders of CMake."""
        cmake_layout(self)

    def build(self) -> None:
        """Builds it."""
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def test(self) -> None:
        """Runs it."""
        if can_run(self):
            self.run(f"'{self.cpp.build.bindir}/exam_transfer'", env="conanrun")
