# The unpacked tarball as a port: vcpkg install echeance --overlay-ports=share/doc/echeance/vcpkg

# The library is built already, without a variant for debugging.
set(VCPKG_BUILD_TYPE release)
# The CMake files find the library from where they are, in lib/cmake/echeance.
set(VCPKG_POLICY_SKIP_LIB_CMAKE_MERGE_CHECK enabled)

get_filename_component(unpacked "${CURRENT_PORT_DIR}/../../../../.." ABSOLUTE)
file(INSTALL "${unpacked}/include" "${unpacked}/lib" DESTINATION "${CURRENT_PACKAGES_DIR}")
set(doc "${unpacked}/share/doc/echeance")
set(licences "")
foreach(file LICENSE-MIT LICENSE-APACHE THIRD-PARTY.txt)
  file(READ "${doc}/${file}" text)
  string(APPEND licences "${text}\n")
endforeach()
file(WRITE "${CURRENT_PACKAGES_DIR}/share/${PORT}/copyright" "${licences}")
file(INSTALL "${doc}/README.md" DESTINATION "${CURRENT_PACKAGES_DIR}/share/${PORT}")
