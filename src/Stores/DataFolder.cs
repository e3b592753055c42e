namespace CommunityBot.Stores;

/// <summary>The folder that holds everything the bot writes. Only one server may use it at a time; commands may run beside it.</summary>
public sealed class DataFolder
{
    public DataFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }

    public string Database => System.IO.Path.Combine(Path, "communitybot.db");

    /// <summary>What <see cref="Stores.CodeKey"/> keeps there.</summary>
    public string CodeKey => System.IO.Path.Combine(Path, "codes.key");

    /// <summary>Where the whole address of the web chat stands, secret and all.</summary>
    public string ChatAddress => System.IO.Path.Combine(Path, "chat-address.txt");

    /// <summary>Holds the folder for one server until disposed.</summary>
    /// <exception cref="StoreInUseException">Another server holds it.</exception>
    public IDisposable HoldForServer()
    {
        try
        {
            return new FileStream(System.IO.Path.Combine(Path, "server.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException taken)
        {
            throw new StoreInUseException(
                $"Another CommunityBot is serving from {Path}. Stop it first, or give this one a folder of its own with --data.",
                taken);
        }
    }
}

/// <summary>Two servers were started on one folder.</summary>
public sealed class StoreInUseException(string message, Exception cause) : Exception(message, cause);
