// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before the C library: lets the n-th call that changes a file fail. FAULT_AT says which, from 1 on, FAULT_ERRNO
// with what, FAULT_ALWAYS that all later ones fail too. Says "fired" on standard error when it does.
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

long number(const char *name)
{
    const char *value = getenv(name); // NOLINT(concurrency-mt-unsafe): nobody changes the environment
    return value ? strtol(value, nullptr, 10) : 0;
}

/// True where this call is to fail; errno is set then.
bool fails()
{
    static std::atomic<long> calls = 0;
    static const long at = number("FAULT_AT");
    static const bool always = number("FAULT_ALWAYS") != 0;
    const long now = ++calls;
    if (at == 0 || (always ? now < at : now != at))
        return false;
    if (now == at)
        syscall(SYS_write, STDERR_FILENO, "fired\n", 6);
    errno = int(number("FAULT_ERRNO"));
    return true;
}

bool isRegular(int file)
{
    struct stat info = {};
    return fstat(file, &info) == 0 && S_ISREG(info.st_mode) && file > STDERR_FILENO;
}

template<typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t write(int file, const void *bytes, size_t count)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    return isRegular(file) && fails() ? -1 : real(file, bytes, count);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    return fails() ? -1 : real(file, bytes, count, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return fails() ? -1 : real(file, bytes, count, at);
}

int fsync(int file)
{
    static const auto real = next<int (*)(int)>("fsync");
    return fails() ? -1 : real(file);
}

int fdatasync(int file)
{
    static const auto real = next<int (*)(int)>("fdatasync");
    return fails() ? -1 : real(file);
}

int renameat(int fromFolder, const char *from, int toFolder, const char *to) noexcept
{
    static const auto real = next<int (*)(int, const char *, int, const char *)>("renameat");
    return fails() ? -1 : real(fromFolder, from, toFolder, to);
}

int link(const char *from, const char *to) noexcept
{
    static const auto real = next<int (*)(const char *, const char *)>("link");
    return fails() ? -1 : real(from, to);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static const auto real = next<int (*)(const char *, mode_t)>("mkdir");
    return fails() ? -1 : real(path, mode);
}

#define RAPPORTEUR_OPEN(NAME)                                                    \
    int NAME(const char *path, int flags, ...)                                   \
    {                                                                            \
        static const auto real = next<int (*)(const char *, int, ...)>(#NAME);   \
        va_list rest;                                                            \
        va_start(rest, flags);                                                   \
        const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;   \
        va_end(rest);                                                            \
        return (flags & O_CREAT) != 0 && fails() ? -1 : real(path, flags, mode); \
    }
#define RAPPORTEUR_OPENAT(NAME)                                                          \
    int NAME(int folder, const char *path, int flags, ...)                               \
    {                                                                                    \
        static const auto real = next<int (*)(int, const char *, int, ...)>(#NAME);      \
        va_list rest;                                                                    \
        va_start(rest, flags);                                                           \
        const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(rest, mode_t) : 0;           \
        va_end(rest);                                                                    \
        return (flags & O_CREAT) != 0 && fails() ? -1 : real(folder, path, flags, mode); \
    }

RAPPORTEUR_OPEN(open)
RAPPORTEUR_OPEN(open64)
RAPPORTEUR_OPENAT(openat)
RAPPORTEUR_OPENAT(openat64)
}
