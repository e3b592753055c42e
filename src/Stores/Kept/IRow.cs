namespace CommunityBot.Stores.Kept;

/// <summary>What is read at once, in columns. A row of a statement is gone with the next.</summary>
public interface IRow
{
    bool IsNull(int column);

    long Number(int column);

    string Text(int column);

    byte[] Bytes(int column);
}
