using CommunityBot.Messages;

namespace CommunityBot.Records;

/// <summary>
/// The store cannot be used now: the disk is full, another program holds it, its pages are damaged, another version wrote it. It says what it is
/// and what to do, to whoever runs the program; everybody else is told to try again later.
/// </summary>
public sealed class StoreUnavailableException : Exception
{
    private const string AnyChinese = "資料庫現在不能用。請檢查磁碟空間、資料夾權限和程式版本。";

    public StoreUnavailableException()
        : this("The database cannot be used now.")
    {
    }

    public StoreUnavailableException(string message)
        : this(new BothLanguages(AnyChinese, message))
    {
    }

    public StoreUnavailableException(string message, Exception cause)
        : this(new BothLanguages(AnyChinese, message), cause)
    {
    }

    public StoreUnavailableException(BothLanguages said, Exception? cause = null)
        : base(said.English, cause)
    {
        Said = said;
    }

    public BothLanguages Said { get; }

    /// <summary>Whether what is kept is damaged. Nothing is to be written on top of that; it does not pass by itself.</summary>
    public bool IsDamage { get; init; }

    /// <summary>Whether another program has it, so that it can be used again once that one lets go.</summary>
    public bool IsTaken { get; init; }
}
