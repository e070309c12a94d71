@echo off
rem Runs Clusterwright from its source tree, and builds first what is missing or older than its source.
rem The twin of ./clusterwright: same order, same sentences, same exit codes.
setlocal enableextensions disabledelayedexpansion
set "root=%~dp0"
set "root=%root:~0,-1%"
set "launch=%root%\app\target\launch"
set "log=%launch%\build.log"

call "%root%\app\src\main\scripts\jdk.cmd" || exit /b 3
call :is_fresh && goto run

where mvn >nul 2>nul
if errorlevel 1 (
    echo Clusterwright is built with Maven 3.8 or later and found no mvn on the path: install Maven.>&2
    exit /b 3
)
if not exist "%launch%" mkdir "%launch%"
type nul >"%launch%\stamp.new"
set "JAVA_HOME=%jdk%"
pushd "%root%"
call mvn -B -q -ntp -Dstyle.color=never -pl app -am -Dquick -Dmaven.test.skip=true -Djacoco.skip package <nul >"%log%" 2>&1
set "built=%errorlevel%"
popd
if not "%built%"=="0" (
    echo The build failed. The whole log is %log%>&2
    exit /b 3
)
call :keep_jars || (
    echo The built jars could not be copied to %launch%: is the disk full?>&2
    exit /b 3
)

:run
"%jdk%\bin\java.exe" "@%launch%\java.args" org.clusterwright.app.Clusterwright %*
exit /b %errorlevel%

rem Whether nothing that is built from is newer than the stamp.
:is_fresh
if not exist "%launch%\stamp" exit /b 1
if not exist "%launch%\java.args" exit /b 1
powershell -NoProfile -NonInteractive -Command ^
    "$stamp = (Get-Item -LiteralPath ($env:launch + '\stamp')).LastWriteTimeUtc;" ^
    "$from = 'clusterwright.cmd', 'pom.xml', 'model\pom.xml', 'templates\pom.xml', 'app\pom.xml' | ForEach-Object { Join-Path $env:root $_ };" ^
    "$trees = 'model', 'templates', 'app' | ForEach-Object { Join-Path $env:root ($_ + '\src\main') } | Where-Object { Test-Path -LiteralPath $_ };" ^
    "$newer = @(Get-Item -LiteralPath $from) + @(Get-Item -LiteralPath $trees) + @(Get-ChildItem -LiteralPath $trees -Recurse) | Where-Object { $_.LastWriteTimeUtc -gt $stamp } | Select-Object -First 1;" ^
    "$lost = Get-Content -LiteralPath ($env:launch + '\jars') | Where-Object { -not (Test-Path -LiteralPath $_) } | Select-Object -First 1;" ^
    "if ($newer -or $lost) { exit 1 } else { exit 0 }" <nul
exit /b %errorlevel%

rem A rebuild must not replace a jar under a running window: each build's own jars get a folder of their own.
:keep_jars
powershell -NoProfile -NonInteractive -Command ^
    "$ErrorActionPreference = 'Stop';" ^
    "Get-ChildItem -LiteralPath $env:launch -Directory | Where-Object { $_.LastWriteTimeUtc -lt (Get-Date).ToUniversalTime().AddDays(-1) } | Remove-Item -Recurse -Force -ErrorAction SilentlyContinue;" ^
    "$folder = (New-Item -ItemType Directory -Path (Join-Path $env:launch ('jars.' + [guid]::NewGuid().ToString('N')))).FullName;" ^
    "$own = 'app', 'templates', 'model' | ForEach-Object { Get-ChildItem -Path (Join-Path $env:root ($_ + '\target\quick\clusterwright-*.jar')) } | ForEach-Object { Copy-Item -LiteralPath $_.FullName -Destination $folder; Join-Path $folder $_.Name };" ^
    "$others = (Get-Content -LiteralPath (Join-Path $env:root 'app\target\quick\classpath') -Raw).Trim() -split ';' | Where-Object { $_ -notmatch '[\\/]clusterwright-[a-z]+-[0-9][^\\/]*\.jar$' -and $_ -notmatch '[\\/]target[\\/]quick[\\/]classes$' };" ^
    "$jars = @($own) + @($others);" ^
    "$plain = New-Object System.Text.UTF8Encoding $false;" ^
    "[IO.File]::WriteAllLines((Join-Path $env:launch 'jars'), $jars, $plain);" ^
    "$options = '-Xlog:disable', '--enable-native-access=ALL-UNNAMED', '-XX:+UseSerialGC', '-cp', ([char]34 + (($jars -join ';') -replace '\\', '\\') + [char]34);" ^
    "[IO.File]::WriteAllLines((Join-Path $env:launch 'java.args'), $options, $plain);" ^
    "Move-Item -Force -LiteralPath (Join-Path $env:launch 'stamp.new') -Destination (Join-Path $env:launch 'stamp')" <nul >>"%log%" 2>&1
exit /b %errorlevel%
