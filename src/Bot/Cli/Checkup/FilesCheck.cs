using CommunityBot.Stores;

namespace CommunityBot.Bot.Cli.Checkup;

/// <summary>Looks at the folder of photos and receipts: whether it can be written to, and how much is in it.</summary>
internal static class FilesCheck
{
    private const int Megabyte = 1024 * 1024;

    public static CheckupLine Look(FileShelf shelf)
    {
        if (WritableFolder.Refusal(shelf.Path) is { } why)
        {
            return CheckupLine.ToDo(
                $"照片和單據的資料夾 {shelf.Path} 不能寫入：{why.Chinese}。",
                $"The folder of photos and receipts {shelf.Path} cannot be written to: {why.English}.");
        }

        var (count, bytes) = shelf.Measure();
        return CheckupLine.Fine(
            $"照片和單據在 {shelf.Path}，{count:N0} 個檔案，{bytes / Megabyte:N0} MB。",
            $"Photos and receipts are in {shelf.Path}: {count:N0} files, {bytes / Megabyte:N0} MB.");
    }
}
