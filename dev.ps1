# SPDX-FileCopyrightText: 2026 The Authscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The workshop of Authscope on Windows: .\dev.ps1 run, .\dev.ps1 test, .\dev.ps1 help.
#
# NOT YET RUN. This script was written on Linux, without a Windows or a PowerShell at hand, after the documentation of
# winget, aqtinstall and CMake. The job "windows" of .github/workflows/ci.yml runs it first. What is certain to be less
# than on Linux: no interop, bench and fuzz (their scripts are for a Unix shell), no clang-tidy. Secrets are kept in
# memory only unless a QtKeychain is found through CMAKE_PREFIX_PATH. WSL with ./dev is the complete way.
#
# Sets up, once: CMake, Ninja, the Visual Studio 2022 build tools, Python and OpenSSL by winget; Qt by aqtinstall into
# %LOCALAPPDATA%\authscope\Qt. A Qt of your own is used when QT_ROOT_DIR names it (for example
# C:\Qt\6.8.3\msvc2022_64).

[CmdletBinding(PositionalBinding = $false)]
param(
    [Parameter(Position = 0)] [string] $Command = 'help',
    [Parameter(Position = 1, ValueFromRemainingArguments = $true)] [string[]] $Arguments = @()
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$Source = $PSScriptRoot
$Cache = if ($env:AUTHSCOPE_CACHE) { $env:AUTHSCOPE_CACHE } else { Join-Path $env:LOCALAPPDATA 'authscope' }
$QtVersion = '6.8.3'
$QtModules = @('qtnetworkauth', 'qthttpserver', 'qtwebsockets')

$Help = @'
.\dev.ps1 COMMAND [ARGUMENT...]

  run       build and start Authscope; --screenshot FOLDER writes the main views as PNG files
  test      build all and run the tests; further arguments go to ctest, for example -R tst_text
  build     build the targets named, or everything; --preset PRESET (dev, release, package)
  package   installer (NSIS, where makensis is found) and ZIP in build\package\packages
  format    clang-format the tracked C++ files
  shell     a PowerShell with the compiler and Qt on its path
  clean     remove build\; --all also Qt in the cache folder

Set AUTHSCOPE_YES=1 to install what is missing without being asked.
'@

function Say([string] $Text) { [Console]::Error.WriteLine("dev: $Text") }

function Stop-With([string] $Text) { Say $Text; exit 1 }

# Runs a program and stops at a failure: $ErrorActionPreference does not look at exit codes.
function Invoke-Checked([string] $Program, [string[]] $ProgramArguments) {
    & $Program @ProgramArguments
    if ($LASTEXITCODE -ne 0) { Stop-With "$Program failed with exit code $LASTEXITCODE" }
}

function Test-Program([string] $Name) { $null -ne (Get-Command $Name -ErrorAction SilentlyContinue) }

function Confirm-Installation([string] $What) {
    Say "this is needed and will be installed: $What"
    if ($env:AUTHSCOPE_YES -or [Console]::IsInputRedirected) { return }
    $answer = Read-Host 'dev: go on? [Y/n]'
    if ($answer -and $answer -notmatch '^[Yy]') { Stop-With 'nothing was installed' }
}

function Install-ByWinget([string] $Id, [string[]] $More = @()) {
    if (-not (Test-Program 'winget')) { Stop-With "winget is missing; install $Id by hand" }
    Confirm-Installation "$Id (winget)"
    Invoke-Checked 'winget' (@('install', '--exact', '--id', $Id, '--silent', '--accept-package-agreements',
            '--accept-source-agreements') + $More)
    # What winget put on the path is seen by new processes only.
    $env:Path = [Environment]::GetEnvironmentVariable('Path', 'Machine') + ';' +
        [Environment]::GetEnvironmentVariable('Path', 'User')
}

function Get-VisualStudio {
    $where = Join-Path ${env:ProgramFiles(x86)} 'Microsoft Visual Studio\Installer\vswhere.exe'
    if (-not (Test-Path $where)) { return $null }
    & $where -latest -products '*' -requires Microsoft.VisualStudio.Component.VC.Tools.x86.x64 -property installationPath
}

# The compiler: MSVC's variables in this process.
function Enter-Compiler {
    if (Test-Program 'cl') { return }
    $studio = Get-VisualStudio
    if (-not $studio) {
        Install-ByWinget 'Microsoft.VisualStudio.2022.BuildTools' @('--override',
            '--quiet --wait --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended')
        $studio = Get-VisualStudio
        if (-not $studio) { Stop-With 'the Visual Studio build tools are still not found; restart and try again' }
    }
    Import-Module (Join-Path $studio 'Common7\Tools\Microsoft.VisualStudio.DevShell.dll')
    Enter-VsDevShell -VsInstallPath $studio -SkipAutomaticLocation -DevCmdArguments '-arch=x64 -host_arch=x64' | Out-Null
}

function Enter-Qt {
    $qt = $env:QT_ROOT_DIR
    if (-not $qt) {
        $folder = Join-Path $Cache 'Qt'
        $qt = Join-Path $folder "$QtVersion\msvc2022_64"
        if (-not (Test-Path (Join-Path $qt 'bin\qmake.exe'))) {
            if (-not (Test-Program 'py')) { Install-ByWinget 'Python.Python.3.12' }
            Confirm-Installation "Qt $QtVersion with $($QtModules -join ', ') in $folder (aqtinstall)"
            $environment = Join-Path $Cache 'aqt'
            Invoke-Checked 'py' @('-3', '-m', 'venv', $environment)
            $python = Join-Path $environment 'Scripts\python.exe'
            Invoke-Checked $python @('-m', 'pip', 'install', '--quiet', 'aqtinstall==3.3.*')
            Invoke-Checked $python (@('-m', 'aqt', 'install-qt', 'windows', 'desktop', $QtVersion, 'win64_msvc2022_64',
                    '--outputdir', $folder, '-m') + $QtModules)
        }
    }
    $env:CMAKE_PREFIX_PATH = "$qt;$env:CMAKE_PREFIX_PATH"
    $env:Path = (Join-Path $qt 'bin') + ';' + $env:Path
}

function Enter-OpenSsl {
    if ($env:OPENSSL_ROOT_DIR) { return }
    $folder = Join-Path $env:ProgramFiles 'OpenSSL-Win64'
    if (-not (Test-Path (Join-Path $folder 'include\openssl\evp.h'))) { Install-ByWinget 'ShiningLight.OpenSSL.Dev' }
    $env:OPENSSL_ROOT_DIR = $folder
    $env:Path = (Join-Path $folder 'bin') + ';' + $env:Path
}

function Enter-Environment {
    if (-not (Test-Program 'cmake')) { Install-ByWinget 'Kitware.CMake' }
    if (-not (Test-Program 'ninja')) { Install-ByWinget 'Ninja-build.Ninja' }
    Enter-Compiler
    Enter-Qt
    Enter-OpenSsl
}

function Invoke-Build([string] $Preset, [string[]] $Targets = @()) {
    $folder = Join-Path $Source "build\$Preset"
    Push-Location $Source
    try {
        if (-not (Test-Path (Join-Path $folder 'build.ninja'))) {
            Say "configuring build\$Preset"
            Invoke-Checked 'cmake' @('--preset', $Preset)
        }
        Say "building $(if ($Targets) { $Targets -join ' ' } else { 'everything' }) in build\$Preset"
        $options = @('--build', $folder)
        if ($Targets) { $options += @('--target') + $Targets }
        Invoke-Checked 'cmake' $options
    }
    finally { Pop-Location }
}

# Takes `--preset P` off the front.
$Preset = 'dev'
if ($Arguments.Count -ge 2 -and $Arguments[0] -eq '--preset') {
    $Preset = $Arguments[1]
    $Arguments = @($Arguments | Select-Object -Skip 2)
}

switch ($Command) {
    { $_ -in 'help', '--help', '-h' } { Write-Output $Help; exit 0 }
    'clean' {
        foreach ($folder in @((Join-Path $Source 'build')) + $(if ($Arguments -contains '--all') { $Cache })) {
            if ($folder -and (Test-Path $folder)) { Remove-Item -Recurse -Force $folder; Say "removed $folder" }
        }
    }
    'build' { Enter-Environment; Invoke-Build $Preset $Arguments }
    'run' {
        Enter-Environment
        Invoke-Build 'dev'
        if ($Arguments -contains '--screenshot') { $env:QT_QPA_PLATFORM = 'offscreen' }
        Invoke-Checked (Join-Path $Source 'build\dev\bin\authscope.exe') $Arguments
    }
    'test' {
        Enter-Environment
        Invoke-Build $Preset
        Push-Location $Source
        try { Invoke-Checked 'ctest' (@('--preset', $Preset, '--parallel', '2', '--no-tests=error') + $Arguments) }
        finally { Pop-Location }
    }
    'package' {
        Enter-Environment
        Invoke-Build 'package'
        $folder = Join-Path $Source 'build\package'
        $generators = if (Test-Program 'makensis') { 'NSIS;ZIP' } else { 'ZIP' }
        Push-Location $folder
        try { Invoke-Checked 'cpack' @('-G', $generators, '-B', (Join-Path $folder 'packages')) }
        finally { Pop-Location }
    }
    'format' {
        Enter-Environment
        Push-Location $Source
        try { foreach ($file in git ls-files '*.cpp' '*.h') { Invoke-Checked 'clang-format' @('-i', '--style=file', $file) } }
        finally { Pop-Location }
    }
    'shell' { Enter-Environment; & powershell -NoLogo -NoExit }
    default { Say "there is no command '$Command'"; Write-Output $Help; exit 2 }
}
