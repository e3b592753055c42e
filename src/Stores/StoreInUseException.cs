using CommunityBot.Messages;

namespace CommunityBot.Stores;

/// <summary>A bot is serving from a folder that is wanted for something else.</summary>
public sealed class StoreInUseException(string folder, Exception cause)
    : Exception($"A CommunityBot is serving from {folder}. Stop it first and try again; another bot needs a folder of its own (--data).", cause)
{
    public BothLanguages Said => new($"資料夾 {folder} 有機器人正在用。請先停下它，再試一次；要另外開一個機器人，請用 --data 給它自己的資料夾。", Message);
}
