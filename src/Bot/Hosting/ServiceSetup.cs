using Microsoft.Extensions.Hosting.WindowsServices;

namespace CommunityBot.Bot.Hosting;

/// <summary>Runs the bot as a service of systemd or of Windows, where it is started as one; a terminal is left as it is.</summary>
public static class ServiceSetup
{
    public static void AddServices(this WebApplicationBuilder builder)
    {
        builder.Services.AddSystemd();
        builder.Services.AddWindowsService(service => service.ServiceName = "CommunityBot");
    }

    /// <summary>Windows starts services in a folder of its own; settings and data lie beside the program.</summary>
    public static void StandBesideTheProgram()
    {
        if (WindowsServiceHelpers.IsWindowsService())
            Environment.CurrentDirectory = AppContext.BaseDirectory;
    }
}
