using CommunityBot.Attachments;
using CommunityBot.Records;
using CommunityBot.Stores;

namespace CommunityBot.Bot.Hosting;

/// <summary>What is done with the data folder.</summary>
public enum FolderUse
{
    /// <summary>It is served from: held, closed to other accounts, and its database brought up to date.</summary>
    Serve,

    /// <summary>The database is made where there is none.</summary>
    Make,

    /// <summary>The database has to be there.</summary>
    Change,

    /// <summary>Nothing in it changes.</summary>
    Look,
}

public static class StoreSetup
{
    public static void AddStore(this WebApplicationBuilder builder, FolderUse use)
    {
        var services = builder.Services;
        services.AddSingleton(StorageOptions.FolderOf(builder.Configuration));
        services.AddSingleton(StorageOptions.ShelfOf(builder.Configuration));
        services.AddSingleton<IFileShelf>(provider => provider.GetRequiredService<FileShelf>());
        services.AddSingleton<CodeKey>();
        services.AddSingleton(StorageOptions.ProviderOf(builder.Configuration));
        services.AddSingleton(CopiesOf);
        services.AddSingleton(provider => Chosen(provider).Upkeep(FolderOf(provider)));
        services.AddSingleton(provider => Chosen(provider).Share(provider.GetRequiredService<IStore>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => Chosen(provider).Rota());
        services.AddSingleton(provider => Chosen(provider).Others(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IBackups, BackupFolder>();
        switch (use)
        {
            case FolderUse.Serve:
                services.AddSingleton<ServedFolder>();
                services.AddHostedService(provider => provider.GetRequiredService<ServedFolder>());
                services.AddSingleton<IStore>(provider => new UntilDamaged(provider.GetRequiredService<ServedFolder>().Open()));
                services.AddSingleton(provider => Watched(provider.GetRequiredService<IStore>(), CopiesOf(provider)));
                break;
            case FolderUse.Make:
                services.AddSingleton<IStore>(provider => Chosen(provider).Open(FolderOf(provider), KeyOf(provider)));
                break;
            case FolderUse.Change:
                services.AddSingleton<IStore>(provider => Chosen(provider).Existing(FolderOf(provider), KeyOf(provider)));
                break;
            default:
                services.AddSingleton<IStore>(provider => Chosen(provider).Look(FolderOf(provider), KeyOf(provider)));
                break;
        }
    }

    private static IStoreProvider Chosen(IServiceProvider services) => services.GetRequiredService<IStoreProvider>();

    /// <summary>A backup may be the first to come upon damage.</summary>
    private static IStoreCopies Watched(IStore store, IStoreCopies copies) => store is UntilDamaged served ? served.Watch(copies) : copies;

    private static IStoreCopies CopiesOf(IServiceProvider services) => Chosen(services).Copies(FolderOf(services), KeyOf(services));

    private static DataFolder FolderOf(IServiceProvider services) => services.GetRequiredService<DataFolder>();

    private static CodeKey KeyOf(IServiceProvider services) => services.GetRequiredService<CodeKey>();
}
