rem Called by clusterwright.cmd and verify.cmd: sets jdk to a JDK 25 or later, found without starting a JVM.
set "jdk="
call :try "%CLUSTERWRIGHT_JAVA_HOME%"
call :try "%JAVA_HOME%"
for %%p in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks") do (
    for /d %%d in ("%%~p\*") do call :try "%%~d"
)
if defined jdk exit /b 0
echo Clusterwright needs a JDK 25 or later and found none: install one (Eclipse Temurin 25, for instance) or set CLUSTERWRIGHT_JAVA_HOME to its folder.>&2
exit /b 1

:try
if defined jdk exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "version=%%v"
rem It arrives as 25 with a quote before it, and after it where it has no parts.
set "version=%version:"=%"
if %version% geq 25 set "jdk=%~1"
exit /b 0
