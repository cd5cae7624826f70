# SPDX-FileCopyrightText: 2026 The Broadsheet developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a desktop needs to know of the program, beside the programs themselves. Included once, from
# ui/program.

set(desktop "${PROJECT_SOURCE_DIR}/packaging/desktop")
set(icons "${PROJECT_SOURCE_DIR}/resources/icons/app")
set(hicolor "${CMAKE_INSTALL_DATADIR}/icons/hicolor")

install(FILES "${desktop}/broadsheet.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${desktop}/broadsheet-mime.xml"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME broadsheet.xml)
install(FILES "${desktop}/org.broadsheet.Broadsheet.metainfo.xml"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${desktop}/man/broadsheet.1" "${desktop}/man/broadsheet-cli.1"
    DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${desktop}/man/zh_CN/broadsheet.1" "${desktop}/man/zh_CN/broadsheet-cli.1"
    DESTINATION "${CMAKE_INSTALL_MANDIR}/zh_CN/man1")
install(FILES "${icons}/broadsheet.svg" DESTINATION "${hicolor}/scalable/apps")
foreach(side IN ITEMS 16 22 24 32 48 64 128 256)
    install(FILES "${icons}/broadsheet-${side}.png"
        DESTINATION "${hicolor}/${side}x${side}/apps" RENAME broadsheet.png)
endforeach()
