// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/NativeAnnotations.h"

#include <QByteArrayView>

#include <expected>

namespace Rapporteur {

/// Larger files and texts are refused before they are read.
constexpr qint64 largestNative = 256LL * 1024 * 1024;

/// Reads the native format (resources/schema/annotations-1.schema.json), strictly: see findJsonFault(). All faults are
/// told at once, each with line, column and path; \a fileName is named in them.
[[nodiscard]] std::expected<NativeAnnotations, NativeFault> readNative(QByteArrayView json, const QString &fileName);

/// Reads the file at \a path.
[[nodiscard]] std::expected<NativeAnnotations, NativeFault> readNativeFile(const QString &path);

/// Where the annotations of the article at \a articlePath are kept: beside it, "report.txt.annotations.json".
[[nodiscard]] QString nativeFileFor(const QString &articlePath);

/// The article that the annotations file at \a nativePath tells of, which need not exist: \a articleFile beside it
/// where that is known, else by the file's own name; empty where that does not say it.
[[nodiscard]] QString articleFileOf(const QString &nativePath, const QString &articleFile);

} // namespace Rapporteur
