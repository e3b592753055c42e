using CommunityBot.Browser.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace CommunityBot.Browser.Tests;

/// <summary>
/// The browser of this machine: the one <c>CHROMIUM</c> names, or Debian's; that without a window to draw takes half the time. Where there is
/// none the tests are skipped, but not where they must hold (<c>CI=true</c>).
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Milliseconds until something is held not to come: far more than it takes, for machines that do much else.</summary>
    private const int Patience = 15_000;

    private static readonly string[] s_flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    private static string Executable => Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
        ? named
        : Array.Find(["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"], File.Exists) ?? "/usr/bin/chromium-headless-shell";

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Executable))
            return;
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Executable, Args = s_flags });
    }

    /// <summary>A page of a browser that has never been anywhere, as wide and as high as asked, whose owner reads that language.</summary>
    public async Task<IPage> NewPage(int width = 390, int height = 844, string locale = "zh-TW")
    {
        if (_browser is null)
        {
            var isAsked = Environment.GetEnvironmentVariable("CI") == "true";
            Assert.False(isAsked, $"There is no browser at {Executable}; install chromium-headless-shell or set CHROMIUM.");
            Assert.Skip($"There is no browser at {Executable}; set CHROMIUM to run this test.");
        }

        var context = await _browser!.NewContextAsync(
            new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = height }, Locale = locale });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
