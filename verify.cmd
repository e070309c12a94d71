@echo off
rem The whole test suite with its quality gates; arguments go to Maven. The twin of ./verify.
setlocal enableextensions disabledelayedexpansion
set "root=%~dp0"
set "root=%root:~0,-1%"
set "log=%root%\target\verify.log"

call "%root%\app\src\main\scripts\jdk.cmd" || exit /b 3
where mvn >nul 2>nul
if errorlevel 1 (
    echo Clusterwright is built with Maven 3.8 or later and found no mvn on the path: install Maven.>&2
    exit /b 3
)
if not exist "%root%\target" mkdir "%root%\target"
for %%m in (model templates app src-test installer) do for %%r in (surefire failsafe) do if exist "%root%\%%m\target\%%r-reports" rd /s /q "%root%\%%m\target\%%r-reports"

set "JAVA_HOME=%jdk%"
pushd "%root%"
call mvn -B -ntp -Dstyle.color=never -Dmaven.test.failure.ignore=true %* verify <nul >"%log%" 2>&1
set "status=%errorlevel%"
popd
findstr /r /c:"^\[INFO\] Building Clusterwright" /c:"^\[[A-Z]*\] Tests run: [0-9, A-Za-z:]*$" /c:"^\[ERROR\]" "%log%"
if not "%status%"=="0" echo Not verified: the whole log is %log%
powershell -NoProfile -NonInteractive -Command ^
    "$tests = 0; $failed = 0; $skipped = 0;" ^
    "Get-ChildItem -Path ($env:root + '\*\target\*-reports\TEST-*.xml') | ForEach-Object { $suite = ([xml](Get-Content -LiteralPath $_.FullName -Raw)).testsuite; $tests += [int]$suite.tests; $failed += [int]$suite.errors + [int]$suite.failures; $skipped += [int]$suite.skipped };" ^
    "'{0} passed, {1} failed, {2} skipped' -f ($tests - $failed - $skipped), $failed, $skipped;" ^
    "if ($failed -gt 0) { exit 1 } else { exit 0 }" <nul
if errorlevel 1 exit /b 1
if not "%status%"=="0" exit /b 1
exit /b 0
